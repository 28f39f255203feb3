import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Brazilian Portuguese: the words for what is done with all jobs. */
export const queueBar: Catalogue['queueBar'] = {
  queue: 'Fila',
  pauseQueue: 'Pausar fila',
  resumeQueue: 'Retomar fila',
  clearFinished: 'Limpar concluídos',
  queuePaused: 'Pausada. Os trabalhos em andamento terminam; nenhum novo começa.',
  viewer: 'Outra aba está convertendo. Esta assume quando você a fechar.',
  counts: {
    importing: (n) => plural(n, { one: 'adicionando #', other: 'adicionando #' }),
    held: (n) => plural(n, { one: '# pronto', other: '# prontos' }),
    waiting: (n) => plural(n, { one: '# em espera', other: '# em espera' }),
    running: (n) => plural(n, { one: '# em andamento', other: '# em andamento' }),
    paused: (n) => plural(n, { one: '# pausado', other: '# pausados' }),
    done: (n) => plural(n, { one: '# concluído', other: '# concluídos' }),
    failed: (n) => plural(n, { one: '# com falha', other: '# com falha' }),
    lost: (n) => plural(n, { one: '# perdido', other: '# perdidos' }),
    cancelled: (n) => plural(n, { one: '# cancelado', other: '# cancelados' }),
  },
  progress: 'Progresso da fila',
  left: (time) => `${time} para terminar`,
  about: (time) => `cerca de\u00A0${time}`,
  sizesToCome: (before, after) => `${before} → cerca de\u00A0${after}`,
  retryAll: 'Repetir falhas',
  whenToStart: 'Quando iniciar',
  noRoom: (needed, free) =>
    `Não há espaço suficiente: estes trabalhos precisam de cerca de ${needed}, e há espaço para ${free}. Remova trabalhos concluídos, libere espaço em disco ou converta menos arquivos.`,
};
