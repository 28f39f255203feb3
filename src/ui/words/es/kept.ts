import type { Catalogue } from '../language.ts';

/** In Spanish: the words for what is kept of a job that does not run. */
export const kept: Catalogue['kept'] = {
  paused: 'En pausa',
  pausedAtStart: 'En pausa. Al reanudar empieza de nuevo.',
  pausing: 'Se pausará tras el paso actual',
  pausingSegments: 'Se pausará tras los segmentos actuales',
  segments: (done, all) => `segmentos hechos: ${done} de ${all}`,
  steps: (done, all) => `pasos hechos: ${done} de ${all}`,
  goesOn: (what) => `Reintentar continúa desde ahí (${what}).`,
};
