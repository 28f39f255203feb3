import { lost } from './en/lost.ts';
import { spoken } from './language.ts';

/** The words for files that cannot be read any more. */
export const lostWords = spoken('lost', lost);
