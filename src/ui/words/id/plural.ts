import { pluralsOf } from '../grammar/plurals.ts';

/** Chooses among the forms that Indonesian has for a number of things. */
export const plural = pluralsOf<never>('id');
