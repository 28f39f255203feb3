/** Names as file managers order them: "2" before "10", whatever the case. */
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/**
 * Compares paths, whose names are separated by "/", folder by folder, for sorting: "disc 2/9" comes before "disc 10/1".
 * The files of a folder come before the folders in it.
 */
export function comparePaths(a: string, b: string): number {
  const [first, second] = [a.split('/'), b.split('/')];
  for (let n = 0; n < Math.min(first.length, second.length); n += 1) {
    const ends = [n === first.length - 1, n === second.length - 1] as const;
    if (ends[0] !== ends[1]) return ends[0] ? -1 : 1;
    const order = collator.compare(first[n] ?? '', second[n] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
