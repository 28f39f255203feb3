import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** In Italian: the words for what is done with all jobs. */
export const queueBar: Catalogue['queueBar'] = {
  queue: 'Coda',
  pauseQueue: 'Sospendi coda',
  resumeQueue: 'Riprendi coda',
  clearFinished: 'Togli completati',
  queuePaused: 'In pausa. I lavori in corso finiscono; non ne iniziano di nuovi.',
  viewer: 'Un’altra scheda sta convertendo. Questa subentra quando la chiudi.',
  counts: {
    importing: (n) => plural(n, { one: '# in aggiunta', other: '# in aggiunta' }),
    held: (n) => plural(n, { one: '# pronto', other: '# pronti' }),
    waiting: (n) => plural(n, { one: '# in attesa', other: '# in attesa' }),
    running: (n) => plural(n, { one: '# in corso', other: '# in corso' }),
    paused: (n) => plural(n, { one: '# in pausa', other: '# in pausa' }),
    done: (n) => plural(n, { one: '# completato', other: '# completati' }),
    failed: (n) => plural(n, { one: '# non riuscito', other: '# non riusciti' }),
    lost: (n) => plural(n, { one: '# perso', other: '# persi' }),
    cancelled: (n) => plural(n, { one: '# annullato', other: '# annullati' }),
  },
  progress: 'Avanzamento della coda',
  left: (time) => `${time} alla fine`,
  about: (time) => `circa\u00A0${time}`,
  sizesToCome: (before, after) => `${before} → circa\u00A0${after}`,
  retryAll: 'Riprova non riusciti',
  whenToStart: 'Quando iniziare',
  noRoom: (needed, free) =>
    `Lo spazio non basta: questi lavori richiedono circa ${needed} e c’è spazio per ${free}. Rimuovi i lavori completati, libera spazio su disco o converti meno file.`,
};
