import type { Engine, StepRequest } from '../../../src/engines/contract/engine-api.ts';
import { same } from '../../support/contract/check.ts';
import type { Contract } from '../../support/contract/contract.ts';

/** An engine of width 1, and a step whose worker dies soon after it has answered. */
export type IdleDeathWorld = {
  readonly engine: Engine;
  readonly lastOne: StepRequest;
  readonly harmless: StepRequest;
};

/** Longer than the worker lives on. */
const AFTERWARDS_MS = 500;

/** What a pool does with workers that die while nobody uses them. */
export const idleDeathContract: Contract<IdleDeathWorld> = {
  'does not lend a worker that died while it was idle': async ({ engine, lastOne, harmless }) => {
    const run = (request: StepRequest) =>
      engine.run(request, () => undefined, new AbortController().signal);
    same((await run(lastOne)).ok, true);
    await new Promise((resolve) => setTimeout(resolve, AFTERWARDS_MS));
    same((await run(harmless)).ok, true);
  },
};
