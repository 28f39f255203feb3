import type { Catalogue } from '../language.ts';

/** The words for what is kept of a job that does not run. */
export const kept: Catalogue['kept'] = {
  paused: 'Приостановлено',
  pausedAtStart: 'Приостановлено. Продолжение начнётся заново.',
  pausing: 'Пауза после текущего шага',
  pausingSegments: 'Пауза после текущих сегментов',
  segments: (done, all) => `Готово сегментов: ${done} из ${all}`,
  steps: (done, all) => `Готово шагов: ${done} из ${all}`,
  goesOn: (what) => `${what}. Повтор продолжит с этого места.`,
};
