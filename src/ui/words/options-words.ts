import { options } from './en/options.ts';
import { spoken } from './language.ts';

/** What options and their values are called. */
export const optionsWords = spoken('options', options);
