import type { StepInput } from '../../../../domain/step/step.ts';
import { containerFacts } from '../containers/container-facts.ts';
import { Declined } from '../work/refusals.ts';
import { startOf, withInput, type OnRead } from '../work/open-input.ts';
import type { StepSource } from '../work/track-work.ts';
import { Mistake } from '../../../../lib/mistake.ts';

/** An input of a step, with its files: one, or its segments. */
export type GivenInput = { readonly input: StepInput; readonly files: readonly Blob[] };

/** Opens a step's inputs, in their order, and closes them whatever happens. `onRead` hears of every read. */
export async function withSources<T>(
  [given, ...rest]: readonly GivenInput[],
  onRead: OnRead,
  use: (sources: readonly StepSource[]) => Promise<T>,
  opened: readonly StepSource[] = [],
): Promise<T> {
  if (given === undefined) return use(opened);
  const { input, files } = given;
  if (input.kind === 'joined') {
    const { start } = input;
    const segments = input.segments.map(({ seconds }, n) => ({ file: fileOf(files, n), seconds }));
    return withSources(rest, onRead, use, [
      ...opened,
      { kind: 'segments', start, segments, onRead },
    ]);
  }
  const file = fileOf(files, 0);
  return withInput(file, onRead, async (open) => {
    if (!(await open.canRead())) throw new Declined('The file cannot be read.');
    const facts = await containerFacts(file, await open.getFormat());
    const start = input.kind === 'source' ? await startOf(open) : 0;
    const source = { kind: 'file', file, input: open, facts, start } as const;
    return withSources(rest, onRead, use, [...opened, source]);
  });
}

function fileOf(files: readonly Blob[], n: number): Blob {
  const file = files[n];
  if (file === undefined) throw new Mistake(`File ${n} of an input is not given.`);
  return file;
}
