/** A list that has at least one entry. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** True when the list has an entry. */
export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}
