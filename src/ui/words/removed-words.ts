import { removed } from './en/removed.ts';
import { spoken } from './language.ts';

/** The words for what was taken out of the list. */
export const removedWords = spoken('removed', removed);
