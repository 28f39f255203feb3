import type { Catalogue } from '../language.ts';

/** How amounts are written, in Simplified Chinese. */
export const units: Catalogue['units'] = {
  seconds: (count) => `${count}\u00A0秒`,
  minutes: (count) => `${count}\u00A0分钟`,
  hours: (count) => `${count}\u00A0小时`,
  comma: '，',
  percent: (count) => `${count}%`,
};
