import type { Catalogue } from '../language.ts';

/** How amounts are written, in Traditional Chinese. */
export const units: Catalogue['units'] = {
  seconds: (count) => `${count}\u00A0秒`,
  minutes: (count) => `${count}\u00A0分鐘`,
  hours: (count) => `${count}\u00A0小時`,
  comma: '，',
  percent: (count) => `${count}%`,
};
