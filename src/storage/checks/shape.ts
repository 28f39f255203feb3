import type { NonEmpty } from '../../lib/non-empty.ts';

// A library of schemas (valibot 1.5.0) in place of this file made what loads before the first interaction 1.6 kB larger.

/** Tells whether a value that was read from storage is a `T`. */
export type Check<T> = (value: unknown) => value is T;

/** Any text. */
export const text: Check<string> = (value) => typeof value === 'string';

/** Any text that is taken to be a `T`: a name of another version is no harm where it stands. */
export function trustedText<T extends string>(): Check<T> {
  return (value): value is T => text(value);
}

/** A number that can be calculated with. */
export const number: Check<number> = (value): value is number => Number.isFinite(value);

/** A number that can be divided by. */
export const positive: Check<number> = (value): value is number => number(value) && value > 0;

/** Any object, list or function, whatever is in it. */
export const object: Check<object> = (value) => typeof value === 'object' && value !== null;

/**
 * An object that is taken to be a `T` unread: those who wrote it read it, and here it matters only that nothing trips
 * over it.
 */
export function trusted<T extends object>(): Check<T> {
  return (value): value is T => object(value);
}

/** Null, or what passes the check. */
export function nullOr<T>(check: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || check(value);
}

/** Absent, or what passes the check. */
export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

/** One of these values. */
export function oneOf<const T>(values: readonly T[]): Check<T> {
  const known: readonly unknown[] = values;
  return (value): value is T => known.includes(value);
}

/** A list in which everything passes the check. */
export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(check);
}

/** The same with at least one entry. */
export function someOf<T>(check: Check<T>): Check<NonEmpty<T>> {
  return (value): value is NonEmpty<T> => listOf(check)(value) && value.length > 0;
}

/** An object in which everything passes the check, whatever its name. */
export function recordOf<T>(check: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> =>
    object(value) && Object.values(value).every(check);
}

/** The same, of which these fields are looked at. */
export function trustedFields<T>(checks: { readonly [K in keyof T]?: Check<T[K]> }): Check<T> {
  const list = Object.entries<Check<unknown> | undefined>(checks);
  return (value): value is T =>
    object(value) &&
    list.every(([name, check]) => check?.((value as Record<string, unknown>)[name]) ?? true);
}

/** An object with at least these fields; a field that `T` has and nobody checks does not compile. */
export function fields<T>(checks: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> {
  const list: [string, Check<unknown>][] = Object.entries(checks);
  return (value): value is T =>
    object(value) && list.every(([name, check]) => check((value as Record<string, unknown>)[name]));
}
