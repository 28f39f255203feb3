import { pluralsOf } from '../grammar/plurals.ts';

/** Chooses among the forms that German has for a number of things. */
export const plural = pluralsOf<'one'>('de');
