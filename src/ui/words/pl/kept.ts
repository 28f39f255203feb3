import type { Catalogue } from '../language.ts';

/** The words for what is kept of a job that does not run. */
export const kept: Catalogue['kept'] = {
  paused: 'Wstrzymano',
  pausedAtStart: 'Wstrzymano. Wznowienie zacznie od nowa.',
  pausing: 'Wstrzymanie po bieżącym kroku',
  pausingSegments: 'Wstrzymanie po bieżących segmentach',
  segments: (done, all) => `Gotowe segmenty: ${done} z ${all}`,
  steps: (done, all) => `Gotowe kroki: ${done} z ${all}`,
  goesOn: (what) => `${what}. Ponowienie ruszy od tego miejsca.`,
};
