import { pluralsOf } from '../grammar/plurals.ts';

/** Chooses among the forms that Turkish has for a number of things. */
export const plural = pluralsOf<never>('tr');
