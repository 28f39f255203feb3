import { notes } from './en/notes.ts';
import { spoken } from './language.ts';

/** The words for what holds for the whole page. */
export const noteWords = spoken('notes', notes);
