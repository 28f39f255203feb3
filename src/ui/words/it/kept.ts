import type { Catalogue } from '../language.ts';

/** In Italian: the words for what is kept of a job that does not run. */
export const kept: Catalogue['kept'] = {
  paused: 'In pausa',
  pausedAtStart: 'In pausa. Riprendendo si ricomincia da capo.',
  pausing: 'In pausa dopo il passaggio attuale',
  pausingSegments: 'In pausa dopo i segmenti attuali',
  segments: (done, all) => `segmenti completati: ${done} di ${all}`,
  steps: (done, all) => `passaggi completati: ${done} di ${all}`,
  goesOn: (what) => `Riprova continua da lì (${what}).`,
};
