import type { Catalogue } from '../language.ts';

/** How amounts are written. The numbers are given as text. */
export const units: Catalogue['units'] = {
  seconds: (count) => `${count}\u00A0s`,
  minutes: (count) => `${count}\u00A0min`,
  hours: (count) => `${count}\u00A0h`,
  comma: ', ',
  percent: (count) => `${count}\u00A0%`,
};
