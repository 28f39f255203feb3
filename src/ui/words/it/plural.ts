import { pluralsOf } from '../grammar/plurals.ts';

/** Chooses among the forms that Italian has for a number of things. */
export const plural = pluralsOf<'one'>('it');
