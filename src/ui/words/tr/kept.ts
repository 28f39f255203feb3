import type { Catalogue } from '../language.ts';

/** In Turkish: the words for what is kept of a job that does not run. */
export const kept: Catalogue['kept'] = {
  paused: 'Duraklatıldı',
  pausedAtStart: 'Duraklatıldı. Sürdürünce baştan başlar.',
  pausing: 'Bu adımdan sonra duraklayacak',
  pausingSegments: 'Bu bölümlerden sonra duraklayacak',
  segments: (done, all) => `${done}/${all} bölüm tamam`,
  steps: (done, all) => `${done}/${all} adım tamam`,
  goesOn: (what) => `${what}. Yinelenince oradan sürer.`,
};
