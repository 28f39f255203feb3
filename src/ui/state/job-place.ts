/** Where a waiting job stands among those that wait. */
export type JobPlace = 'only' | 'first' | 'middle' | 'last';

/** The place at an index of so many. */
export function placeAt(index: number, count: number): JobPlace {
  if (count === 1) return 'only';
  if (index === 0) return 'first';
  return index === count - 1 ? 'last' : 'middle';
}
