import { pluralsOf } from '../grammar/plurals.ts';

/** Writes a number of things; Japanese has one form for all numbers. */
export const plural = pluralsOf<'other'>('ja');
