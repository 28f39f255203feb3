import { adding } from './en/adding.ts';
import { spoken } from './language.ts';

/** The words for files that come in and do not become jobs as they are. */
export const addingWords = spoken('adding', adding);
