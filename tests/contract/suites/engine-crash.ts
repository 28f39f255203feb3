import type { Engine, StepRequest } from '../../../src/engines/contract/engine-api.ts';
import { matches, same, within } from '../../support/contract/check.ts';
import type { Contract } from '../../support/contract/contract.ts';

/** An engine of width 1, and a step that takes its worker down. */
export type CrashWorld = {
  readonly engine: Engine;
  readonly deadly: StepRequest;
  readonly harmless: StepRequest;
  /** Which end this is. */
  readonly failure: 'engine-crashed' | 'stalled';
};

const run = (engine: Engine, request: StepRequest) =>
  within(
    30,
    engine.run(request, () => undefined, new AbortController().signal),
  );

/** What every engine does when a worker dies or falls silent. */
export const engineCrashContract: Contract<CrashWorld> = {
  'says so, and does the next step in a fresh worker': async ({
    engine,
    deadly,
    harmless,
    failure,
  }) => {
    const result = await run(engine, deadly);
    same(result.ok, false);
    matches(!result.ok && result.failure, { kind: failure });
    same((await run(engine, harmless)).ok, true);
    same((await run(engine, harmless)).ok, true);
  },

  'leaves its place to those that wait': async ({ engine, deadly, harmless }) => {
    const results = await Promise.all([deadly, harmless, harmless].map((one) => run(engine, one)));
    same(
      results.map(({ ok }) => ok),
      [false, true, true],
    );
  },
};
