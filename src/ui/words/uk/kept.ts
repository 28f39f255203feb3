import type { Catalogue } from '../language.ts';

/** The words for what is kept of a job that does not run. */
export const kept: Catalogue['kept'] = {
  paused: 'Призупинено',
  pausedAtStart: 'Призупинено. Продовження почнеться заново.',
  pausing: 'Пауза після поточного кроку',
  pausingSegments: 'Пауза після поточних сегментів',
  segments: (done, all) => `Готово сегментів: ${done} з ${all}`,
  steps: (done, all) => `Готово кроків: ${done} з ${all}`,
  goesOn: (what) => `${what}. Повтор продовжить із цього місця.`,
};
