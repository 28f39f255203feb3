import type { Catalogue } from '../language.ts';

/** The words for what is kept of a job that does not run. */
export const kept: Catalogue['kept'] = {
  paused: 'En pause',
  pausedAtStart: 'En pause. La reprise repart du début.',
  pausing: 'Pause après l’étape en cours',
  pausingSegments: 'Pause après les segments en cours',
  segments: (done, all) => `segments terminés\u00A0: ${done} sur ${all}`,
  steps: (done, all) => `étapes terminées\u00A0: ${done} sur ${all}`,
  goesOn: (what) => `${what}. Réessayer continue de là.`,
};
