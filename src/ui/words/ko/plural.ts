import { pluralsOf } from '../grammar/plurals.ts';

/** Writes a number of things; Korean has one form for all numbers. */
export const plural = pluralsOf<'other'>('ko');
