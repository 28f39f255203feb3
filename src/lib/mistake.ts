/** Thrown where code contradicts itself, such as a step whose input nobody gave. The message says how. */
export class Mistake extends Error {
  override name = 'Mistake';
}

/** What only code throws that is wrong; browsers use TypeErrors for more than that, so it depends on what was called. */
const NAMES: ReadonlySet<string> = new Set([
  'Mistake',
  'TypeError',
  'ReferenceError',
  'SyntaxError',
]);

/** True for what a worker threw because its code is wrong. By name: on its way to the page an error loses its class. */
export function isMistake(error: unknown): boolean {
  return error instanceof Error && NAMES.has(error.name);
}
