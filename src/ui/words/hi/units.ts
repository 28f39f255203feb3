import type { Catalogue } from '../language.ts';

/** How amounts are written, in Hindi. */
export const units: Catalogue['units'] = {
  seconds: (count) => `${count}\u00A0सेकंड`,
  minutes: (count) => `${count}\u00A0मिनट`,
  hours: (count) => `${count}\u00A0${count === '1' ? 'घंटा' : 'घंटे'}`,
  comma: ', ',
  percent: (count) => `${count}%`,
};
