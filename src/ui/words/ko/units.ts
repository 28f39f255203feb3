import type { Catalogue } from '../language.ts';

/** How amounts are written, in Korean. */
export const units: Catalogue['units'] = {
  seconds: (count) => `${count}초`,
  minutes: (count) => `${count}분`,
  hours: (count) => `${count}시간`,
  comma: ', ',
  percent: (count) => `${count}%`,
};
