import { tell } from './en/tell.ts';
import { spoken } from './language.ts';

/** The words for those who look away while Kiln works. */
export const tellWords = spoken('tell', tell);
