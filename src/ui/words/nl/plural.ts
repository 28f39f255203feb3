import { pluralsOf } from '../grammar/plurals.ts';

/** Chooses among the forms that Dutch has for a number of things. */
export const plural = pluralsOf<'one'>('nl');
