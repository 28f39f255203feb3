import { pluralsOf } from '../grammar/plurals.ts';

/** Chooses among the forms that French has for a number of things: 0 is one of few. */
export const plural = pluralsOf<'one'>('fr');
