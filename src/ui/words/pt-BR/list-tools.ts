import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Brazilian Portuguese: the words for selecting, sorting and filtering the list. */
export const listTools: Catalogue['listTools'] = {
  selection: 'Seleção',
  selected: (n) => plural(n, { one: '# selecionado', other: '# selecionados' }),
  convert: 'Converter seleção',
  download: 'Baixar seleção',
  remove: 'Remover seleção',
  all: 'Selecionar tudo',
  none: 'Limpar seleção',
  view: 'Ordenar e filtrar',
  sort: 'Ordenar por',
  sorts: {
    queue: 'Ordem da fila',
    name: 'Nome',
    size: 'Maiores primeiro',
    newest: 'Recentes primeiro',
  },
  phase: 'Estado',
  anyPhase: 'Qualquer estado',
  phases: {
    held: 'Pronto',
    waiting: 'Em espera',
    running: 'Em andamento',
    paused: 'Pausado',
    done: 'Concluído',
    failed: 'Com falha',
    lost: 'Perdido',
    cancelled: 'Cancelado',
  },
  kind: 'Tipo',
  anyKind: 'Qualquer tipo',
  kinds: { video: 'Vídeo', sound: 'Áudio', picture: 'Imagens', other: 'Outros' },
  shown: (shown, all) => `Exibindo ${shown} de ${all}`,
};
