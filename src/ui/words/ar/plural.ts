import { pluralsOf } from '../grammar/plurals.ts';

/** Chooses among the forms that Arabic has for a number of things; `other` is for hundreds and fractions. */
export const plural = pluralsOf<'zero' | 'one' | 'two' | 'few' | 'many'>('ar');

/** A text that is the same for any number. */
export const withCount = (text: string) => (count: number) =>
  plural(count, { zero: text, one: text, two: text, few: text, many: text, other: text });
