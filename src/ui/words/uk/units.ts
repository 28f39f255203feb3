import type { Catalogue } from '../language.ts';

/** How amounts are written. The numbers are given as text. */
export const units: Catalogue['units'] = {
  seconds: (count) => `${count}\u00A0с`,
  minutes: (count) => `${count}\u00A0хв`,
  hours: (count) => `${count}\u00A0год`,
  comma: ', ',
  percent: (count) => `${count}%`,
};
