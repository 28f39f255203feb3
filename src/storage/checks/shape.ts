/** Tells whether a value that was read from storage is what it should be. */
export type Check = (value: unknown) => boolean;

/** Any text. */
export const text: Check = (value) => typeof value === 'string';

/** A number that can be calculated with. */
export const number: Check = (value) => Number.isFinite(value);

/** A number that can be divided by. */
export const positive: Check = (value) => Number.isFinite(value) && Number(value) > 0;

/** Any object, list or function, whatever is in it. */
export const object: Check = (value) => typeof value === 'object' && value !== null;

/** Null, or what passes the check. */
export function nullOr(check: Check): Check {
  return (value) => value === null || check(value);
}

/** One of these values. */
export function oneOf(values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

/** A list in which everything passes the check. */
export function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every((entry) => check(entry));
}

/** The same with at least one entry. */
export function someOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.length > 0 && listOf(check)(value);
}

/** An object in which everything passes the check, whatever its name. */
export function recordOf(check: Check): Check {
  return (value) => isObject(value) && Object.values(value).every((entry) => check(entry));
}

/** An object with at least these fields. */
export function fields<T>(checks: { readonly [K in keyof T]-?: Check }): Check {
  const list: [string, Check][] = Object.entries(checks);
  return (value) => isObject(value) && list.every(([name, check]) => check(value[name]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return object(value);
}
