import type { Catalogue } from '../language.ts';

/** In Brazilian Portuguese: the words for what is kept of a job that does not run. */
export const kept: Catalogue['kept'] = {
  paused: 'Pausado',
  pausedAtStart: 'Pausado. Ao retomar, começa de novo.',
  pausing: 'Pausando após a etapa atual',
  pausingSegments: 'Pausando após os segmentos atuais',
  segments: (done, all) => `segmentos prontos: ${done} de ${all}`,
  steps: (done, all) => `etapas prontas: ${done} de ${all}`,
  goesOn: (what) => `Repetir continua daí (${what}).`,
};
