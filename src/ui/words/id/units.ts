import type { Catalogue } from '../language.ts';

/** In Indonesian: how amounts are written. The numbers are given as text. */
export const units: Catalogue['units'] = {
  seconds: (count) => `${count}\u00A0dtk`,
  minutes: (count) => `${count}\u00A0mnt`,
  hours: (count) => `${count}\u00A0jam`,
  comma: ', ',
  percent: (count) => `${count}%`,
};
