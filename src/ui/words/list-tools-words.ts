import { listTools } from './en/list-tools.ts';
import { spoken } from './language.ts';

/** The words for selecting, sorting and filtering the list. */
export const listToolsWords = spoken('listTools', listTools);
