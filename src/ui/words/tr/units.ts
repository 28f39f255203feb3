import type { Catalogue } from '../language.ts';

/** In Turkish: how amounts are written. The numbers are given as text. */
export const units: Catalogue['units'] = {
  seconds: (count) => `${count}\u00A0sn`,
  minutes: (count) => `${count}\u00A0dk`,
  hours: (count) => `${count}\u00A0sa`,
  comma: ', ',
  percent: (count) => `%${count}`,
};
