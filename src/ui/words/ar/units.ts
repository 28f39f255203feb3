import type { Catalogue } from '../language.ts';
import { leftToRight } from './left-to-right.ts';

/** How amounts are written. The numbers are given as text. */
export const units: Catalogue['units'] = {
  seconds: (count) => `${count}\u00A0ث`,
  minutes: (count) => `${count}\u00A0د`,
  hours: (count) => `${count}\u00A0س`,
  /** The mark makes a row of Latin names go from right to left. */
  comma: '\u200F، ',
  percent: (count) => leftToRight(`${count}%`),
};
