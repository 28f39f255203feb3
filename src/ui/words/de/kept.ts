import type { Catalogue } from '../language.ts';

/** The words for what is kept of a job that does not run. */
export const kept: Catalogue['kept'] = {
  paused: 'Angehalten',
  pausedAtStart: 'Angehalten. Fortsetzen beginnt von vorn.',
  pausing: 'Hält nach dem aktuellen Schritt an',
  pausingSegments: 'Hält nach den aktuellen Abschnitten an',
  segments: (done, all) => `${done} von ${all} Abschnitten fertig`,
  steps: (done, all) => `${done} von ${all} Schritten fertig`,
  goesOn: (what) => `${what}. Wiederholen macht dort weiter.`,
};
