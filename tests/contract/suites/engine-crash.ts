import type { Engine, StepRequest } from '../../../src/engines/engine-api.ts';
import { matches, same, within } from '../../support/check.ts';
import type { Contract } from '../../support/contract.ts';

/** An engine of width 1, and a step that takes its worker down. */
export type CrashWorld = {
  readonly engine: Engine;
  readonly deadly: StepRequest;
  readonly harmless: StepRequest;
  /** Which end this is. */
  readonly failure: 'engine-crashed' | 'stalled';
  /** To be called between the deadly step and the next. */
  readonly recover: () => void;
};

const run = (engine: Engine, request: StepRequest) =>
  within(
    30,
    engine.run(request, () => undefined, new AbortController().signal),
  );

/** What every engine does when a worker dies or falls silent. */
export const engineCrashContract: Contract<CrashWorld> = {
  'says so, and does the next step in a fresh worker': async (world) => {
    const { engine, deadly, harmless, failure } = world;
    const result = await run(engine, deadly);
    same(result.ok, false);
    matches(!result.ok && result.failure, { kind: failure });
    world.recover();
    same((await run(engine, harmless)).ok, true);
    same((await run(engine, harmless)).ok, true);
  },

  'leaves its place to those that wait': async (world) => {
    const { engine, deadly, harmless } = world;
    const first = run(engine, deadly).then((result) => {
      world.recover();
      return result;
    });
    const results = await Promise.all([first, run(engine, harmless), run(engine, harmless)]);
    same(
      results.map(({ ok }) => ok),
      [false, true, true],
    );
  },
};
