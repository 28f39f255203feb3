import { about } from './en/about.ts';
import { spoken } from './language.ts';

/** The words for what Kiln is and whose work it stands on. */
export const aboutWords = spoken('about', about);
