import type { Catalogue } from '../language.ts';

/** In Indonesian: the words for what is kept of a job that does not run. */
export const kept: Catalogue['kept'] = {
  paused: 'Dijeda',
  pausedAtStart: 'Dijeda. Melanjutkan berarti mulai dari awal.',
  pausing: 'Dijeda setelah langkah ini',
  pausingSegments: 'Dijeda setelah segmen ini',
  segments: (done, all) => `${done} dari ${all} segmen selesai`,
  steps: (done, all) => `${done} dari ${all} langkah selesai`,
  goesOn: (what) => `${what}. Coba lagi berlanjut dari sana.`,
};
