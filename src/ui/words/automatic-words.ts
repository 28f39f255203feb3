import { automatic } from './en/automatic.ts';
import { spoken } from './language.ts';

/** The words for what files become by themselves. */
export const automaticWords = spoken('automatic', automatic);
