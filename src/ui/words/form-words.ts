import { form } from './en/form.ts';
import { spoken } from './language.ts';

/** The words of forms of options, beside the options themselves. */
export const formWords = spoken('form', form);
