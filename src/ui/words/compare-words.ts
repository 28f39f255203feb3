import { compare } from './en/compare.ts';
import { spoken } from './language.ts';

/** The words for before and after. */
export const compareWords = spoken('compare', compare);
