import type { Catalogue } from '../language.ts';
import { plural } from './plural.ts';

/** The words for what is done with all jobs. */
export const queueBar: Catalogue['queueBar'] = {
  queue: 'File',
  pauseQueue: 'Mettre la file en pause',
  resumeQueue: 'Reprendre la file',
  clearFinished: 'Retirer les terminés',
  queuePaused: 'En pause. Les tâches en cours finissent\u202F; aucune autre ne démarre.',
  viewer: 'Un autre onglet convertit. Celui-ci prend le relais quand vous le fermez.',
  counts: {
    importing: (n) => plural(n, { one: '# en ajout', other: '# en ajout' }),
    held: (n) => plural(n, { one: '# prêt', other: '# prêts' }),
    waiting: (n) => plural(n, { one: '# en attente', other: '# en attente' }),
    running: (n) => plural(n, { one: '# en cours', other: '# en cours' }),
    paused: (n) => plural(n, { one: '# en pause', other: '# en pause' }),
    done: (n) => plural(n, { one: '# terminé', other: '# terminés' }),
    failed: (n) => plural(n, { one: '# échec', other: '# échecs' }),
    lost: (n) => plural(n, { one: '# perdu', other: '# perdus' }),
    cancelled: (n) => plural(n, { one: '# annulé', other: '# annulés' }),
  },
  progress: 'Progression de la file',
  left: (time) => `reste ${time}`,
  about: (time) => `environ\u00A0${time}`,
  sizesToCome: (before, after) => `${before} → environ\u00A0${after}`,
  retryAll: 'Réessayer tous les échecs',
  whenToStart: 'Quand démarrer',
  noRoom: (needed, free) =>
    `La place manque\u00A0: ces tâches demandent environ ${needed}, et il y a de la place pour ${free}. Retirez des tâches terminées, libérez de l’espace disque, ou convertissez moins de fichiers.`,
};
