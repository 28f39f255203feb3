import { results } from './en/results.ts';
import { spoken } from './language.ts';

/** The words for what came out. */
export const resultsWords = spoken('results', results);
