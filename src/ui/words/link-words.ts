import { links } from './en/links.ts';
import { spoken } from './language.ts';

/** The words for files that are fetched from a link. */
export const linkWords = spoken('links', links);
