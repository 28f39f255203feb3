import { pluralsOf } from '../grammar/plurals.ts';

/** Chooses among the forms that Brazilian Portuguese has for a number of things. */
export const plural = pluralsOf<'one'>('pt-BR');
