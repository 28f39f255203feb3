import type { Engine, StepRequest } from '../../../src/engines/contract/engine-api.ts';
import { rejection, same, within } from '../../support/contract/check.ts';
import type { Contract } from '../../support/contract/contract.ts';

/** An engine of width 1, a step that it does quickly, and one that takes it minutes. */
export type CallsWorld = {
  readonly engine: Engine;
  readonly quick: StepRequest;
  readonly endless: StepRequest;
};

/** Seconds that a call may take to settle, the start of a worker included. */
const SOON = 20;

const soon = <T>(promise: Promise<T>) => within(SOON, promise);
const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
const call = (engine: Engine, request: StepRequest, signal = new AbortController().signal) =>
  engine.run(request, () => undefined, signal);

async function stillWorks({ engine, quick }: CallsWorld): Promise<void> {
  same((await soon(call(engine, quick))).ok, true);
}

/** What holds for calls of every engine, whatever they are for: they settle. */
export const engineCallsContract: Contract<CallsWorld> = {
  'rejects at once when nobody wants the result any more': async (world) => {
    const reason = new Error('too late');
    const signal = AbortSignal.abort(reason);
    same((await rejection(soon(call(world.engine, world.quick, signal)))) === reason, true);
    await stillWorks(world);
  },

  'rejects with the reason of the abort, and works afterwards': async (world) => {
    // Now its worker is there, and the next call is really computing when it is aborted.
    await stillWorks(world);
    const stop = new AbortController();
    const running = call(world.engine, world.endless, stop.signal);
    const end = rejection(soon(running));
    await pause(300);
    const reason = new Error('changed my mind');
    stop.abort(reason);
    same((await end) === reason, true);
    await stillWorks(world);
  },

  'rejects with an AbortError when no reason was given': async (world) => {
    const stop = new AbortController();
    const end = rejection(soon(call(world.engine, world.endless, stop.signal)));
    stop.abort();
    const error = await end;
    same(error instanceof DOMException && error.name, 'AbortError');
    await stillWorks(world);
  },

  'one that gives up waiting does not disturb the one that runs': async (world) => {
    await stillWorks(world);
    const [first, second] = [new AbortController(), new AbortController()];
    const running = call(world.engine, world.endless, first.signal);
    let settled = false;
    const end = rejection(
      running.finally(() => {
        settled = true;
      }),
    );
    const waiting = rejection(soon(call(world.engine, world.endless, second.signal)));
    await pause(300);
    second.abort();
    await waiting;
    same(settled, false);
    first.abort();
    await soon(end);
    await stillWorks(world);
  },

  'settles every one of many calls at once': async ({ engine, quick }) => {
    const results = await soon(Promise.all(Array.from({ length: 6 }, () => call(engine, quick))));
    same(
      results.map(({ ok }) => ok),
      [true, true, true, true, true, true],
    );
  },
};
