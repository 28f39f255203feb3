/** Fails unless it holds. Vitest's `expect` is asked millions of times here, and took a third of the whole time. */
export function holds(condition: boolean, what: string | (() => string)): asserts condition {
  if (!condition) throw new Error(typeof what === 'string' ? what : what());
}

/** Fails unless a list is empty; says what is in it. */
export function isEmpty(list: readonly unknown[], what: string): void {
  holds(list.length === 0, () => `${what}: ${list.map(String).join(', ')}`);
}

/** Fails unless a list has every one of these; says which are missing. */
export function includesAll<T>(list: readonly T[], wanted: Iterable<T>, what: string): void {
  const there = new Set(list);
  const missing = [...wanted].filter((one) => !there.has(one));
  isEmpty(missing, `${what}, missing`);
}

/** Fails unless two lists have the same words in the same order. */
export function sameList(is: readonly string[], should: readonly string[], what: string): void {
  holds(is.length === should.length && is.every((one, n) => one === should[n]), () =>
    [`${what}: got`, is.join(', '), 'expected', should.join(', ')].join(' '),
  );
}
