import { containerFacts } from './container-facts.ts';
import { Declined } from './declined.ts';
import { withInput } from './open-input.ts';
import type { OpenSource } from './track-work.ts';

/** Opens files, in their order, and closes them whatever happens. */
export async function withSources<T>(
  [file, ...rest]: readonly Blob[],
  use: (sources: readonly OpenSource[]) => Promise<T>,
  opened: readonly OpenSource[] = [],
): Promise<T> {
  if (file === undefined) return use(opened);
  return withInput(file, async (input) => {
    if (!(await input.canRead())) throw new Declined('The file cannot be read.');
    const facts = await containerFacts(file, await input.getFormat());
    // What lies before 0 was hidden by an edit list.
    const start = Math.max(0, await input.getFirstTimestamp());
    return withSources(rest, use, [...opened, { input, facts, start }]);
  });
}
