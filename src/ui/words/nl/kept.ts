import type { Catalogue } from '../language.ts';

/** In Dutch: the words for what is kept of a job that does not run. */
export const kept: Catalogue['kept'] = {
  paused: 'Gepauzeerd',
  pausedAtStart: 'Gepauzeerd. Hervatten begint opnieuw.',
  pausing: 'Pauzeert na de huidige stap',
  pausingSegments: 'Pauzeert na de huidige segmenten',
  segments: (done, all) => `${done} van ${all} segmenten klaar`,
  steps: (done, all) => `${done} van ${all} stappen klaar`,
  goesOn: (what) => `${what}. Opnieuw gaat vanaf daar verder.`,
};
