import { editor } from './en/editor.ts';
import { spoken } from './language.ts';

/** The words of the editors. */
export const editorWords = spoken('editor', editor);
