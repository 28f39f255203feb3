import type { Catalogue } from '../language.ts';

/** The words for what is kept of a job that does not run. */
export const kept: Catalogue['kept'] = {
  paused: 'Приостановлено',
  pausedAtStart: 'Приостановлено. Продолжение начнётся заново.',
  pausing: 'Пауза после текущего шага',
  pausingSegments: 'Пауза после текущих сегментов',
  segments: (done, all) => `готово сегментов: ${done} из ${all}`,
  steps: (done, all) => `готово шагов: ${done} из ${all}`,
  goesOn: (what) =>
    `${what.charAt(0).toUpperCase()}${what.slice(1)}. Повтор продолжит с этого места.`,
};
