/**
 * What every adapter of a port has to do, as a table: a sentence, and a check that throws when it does not hold. Each
 * check gets a world of its own. The same table is run by Vitest in Node and by a page in Chromium.
 */
export type Contract<W> = Readonly<Record<string, (world: W) => Promise<void>>>;
