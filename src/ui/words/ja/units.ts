import type { Catalogue } from '../language.ts';

/** How amounts are written, in Japanese. */
export const units: Catalogue['units'] = {
  seconds: (count) => `${count}\u00A0秒`,
  minutes: (count) => `${count}\u00A0分`,
  hours: (count) => `${count}\u00A0時間`,
  comma: '、',
  percent: (count) => `${count}%`,
};
