import { pluralsOf } from '../grammar/plurals.ts';

/** Chooses among the forms that Ukrainian has for a number of things; `other` is for fractions. */
export const plural = pluralsOf<'one' | 'few' | 'many'>('uk');

/** A text that is the same for any number. */
export const withCount = (text: string) => (count: number) =>
  plural(count, { one: text, few: text, many: text, other: text });
