import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Spanish: the words for what is done with all jobs. */
export const queueBar: Catalogue['queueBar'] = {
  queue: 'Cola',
  pauseQueue: 'Pausar cola',
  resumeQueue: 'Reanudar cola',
  clearFinished: 'Quitar terminados',
  queuePaused: 'En pausa. Los trabajos en curso terminarán; no empezará ninguno nuevo.',
  viewer: 'Otra pestaña está convirtiendo. Esta tomará el relevo cuando la cierres.',
  counts: {
    importing: (n) => plural(n, { one: 'añadiendo #', other: 'añadiendo #' }),
    held: (n) => plural(n, { one: '# listo', other: '# listos' }),
    waiting: (n) => plural(n, { one: '# en espera', other: '# en espera' }),
    running: (n) => plural(n, { one: '# en curso', other: '# en curso' }),
    paused: (n) => plural(n, { one: '# en pausa', other: '# en pausa' }),
    done: (n) => plural(n, { one: '# terminado', other: '# terminados' }),
    failed: (n) => plural(n, { one: '# fallido', other: '# fallidos' }),
    lost: (n) => plural(n, { one: '# perdido', other: '# perdidos' }),
    cancelled: (n) => plural(n, { one: '# cancelado', other: '# cancelados' }),
  },
  progress: 'Progreso de la cola',
  left: (time) => `${time} para terminar`,
  about: (time) => `aprox.\u00A0${time}`,
  sizesToCome: (before, after) => `${before} → aprox.\u00A0${after}`,
  retryAll: 'Reintentar fallidos',
  whenToStart: 'Cuándo empezar',
  noRoom: (needed, free) =>
    `No hay espacio suficiente: estos trabajos necesitan aprox. ${needed} y hay espacio para ${free}. Quita trabajos terminados, libera espacio en disco o convierte menos archivos.`,
};
