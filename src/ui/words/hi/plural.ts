import { pluralsOf } from '../grammar/plurals.ts';

/** Chooses among the forms that Hindi has for a number of things; `one` is for none, too. */
export const plural = pluralsOf<'one'>('hi');
