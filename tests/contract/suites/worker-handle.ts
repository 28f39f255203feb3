import type { WorkerReport } from '../../../src/engines/contract/engine-api.ts';
import type { WorkerHandle } from '../../../src/engines/pool/worker-handle.ts';
import { deferred } from '../../../src/lib/deferred.ts';
import { SpawnError } from '../../../src/engines/pool/spawn-error.ts';
import { matches, rejection, same, within } from '../../support/contract/check.ts';
import type { Contract } from '../../support/contract/contract.ts';
import { aStep, aStepRequest } from '../../support/samples/step-request.ts';
import type { Behaviour, ScriptedWorker } from '../browser/scripted-worker-api.ts';

/** Handles of workers that do as they are told, and of one whose script is missing. */
export type HandleWorld = {
  /** Starts a worker that counts as stuck after this many seconds of silence. */
  readonly start: (stallSeconds: number) => WorkerHandle<ScriptedWorker>;
  readonly startMissing: () => WorkerHandle<ScriptedWorker>;
};

/** Longer than any of these tests. */
const PATIENT = 60;
const HASTY = 0.5;

/** Asks a worker to behave in a way. */
function ask(
  handle: WorkerHandle<ScriptedWorker>,
  behaviour: Behaviour,
  signal = new AbortController().signal,
  onReport: (report: WorkerReport) => void = () => undefined,
  onLine: (stopUrl: string) => void = () => undefined,
) {
  return within(
    10,
    handle.call(
      (remote, line) => {
        onLine(line.stopUrl);
        return remote.run(aStepRequest(aStep({ id: behaviour })), line);
      },
      onReport,
      signal,
    ),
  );
}

/** What `handleWorker` makes of workers that answer, throw, spin and vanish. */
export const workerHandleContract: Contract<HandleWorld> = {
  'gives the answer and the reports of a worker': async ({ start }) => {
    const handle = start(PATIENT);
    const reports: WorkerReport[] = [];
    const result = await ask(handle, 'answer', undefined, (report) => reports.push(report));
    matches(result.ok && result.value, { size: 3, heap: 5 });
    same(reports, [{ time: 1, read: 2, written: 3 }]);
    same(handle.alive(), true);
    same((await ask(handle, 'answer')).ok, true);
    handle.terminate();
  },

  'one that throws has crashed': async ({ start }) => {
    const handle = start(PATIENT);
    const result = await ask(handle, 'trap');
    matches(result, { ok: false, failure: { kind: 'engine-crashed' } });
    same(!result.ok && /memory access out of bounds/.test(result.log.join()), true);
    same(handle.alive(), false);
  },

  'one that throws behind its own back has crashed': async ({ start }) => {
    const handle = start(PATIENT);
    const result = await ask(handle, 'uncaught');
    matches(result, { ok: false, failure: { kind: 'engine-crashed' } });
    same(!result.ok && /behind/.test(result.log.join()), true);
    same(handle.alive(), false);
  },

  'one that spins for ever has stalled': async ({ start }) => {
    const handle = start(HASTY);
    matches(await ask(handle, 'spin'), { ok: false, failure: { kind: 'stalled', seconds: 1 } });
    same(handle.alive(), false);
  },

  'one that closes itself fires no event, and is missed at once': async ({ start }) => {
    const handle = start(PATIENT);
    const result = await within(10, ask(handle, 'leave'));
    matches(result, { ok: false, failure: { kind: 'engine-crashed' } });
    same(handle.alive(), false);
  },

  'one that takes long and says so is left alone': async ({ start }) => {
    const handle = start(HASTY);
    const reports: WorkerReport[] = [];
    const result = await ask(handle, 'talk', undefined, (report) => reports.push(report));
    same(result.ok, true);
    same(reports.length > 5, true);
    handle.terminate();
  },

  'on abort it rejects with the reason, and the worker is ended': async ({ start }) => {
    const handle = start(PATIENT);
    const stop = new AbortController();
    const reason = new Error('enough');
    setTimeout(() => stop.abort(reason), 100);
    same((await rejection(ask(handle, 'spin', stop.signal))) === reason, true);
    same(handle.alive(), false);
  },

  'a worker can read its token while it is wanted, and no longer': async ({ start }) => {
    const handle = start(PATIENT);
    const first = deferred<string>();
    const answer = ask(handle, 'answer', undefined, undefined, first.resolve);
    same(await (await fetch(await first.promise)).text(), 'go on');
    await answer;
    same((await rejection(fetch(await first.promise))) instanceof TypeError, true);

    const stop = new AbortController();
    const second = deferred<string>();
    const end = rejection(ask(handle, 'spin', stop.signal, undefined, second.resolve));
    same(await (await fetch(await second.promise)).text(), 'go on');
    stop.abort();
    await end;
    same((await rejection(fetch(await second.promise))) instanceof TypeError, true);
  },

  'init passes when the worker answers': async ({ start }) => {
    const handle = start(PATIENT);
    const asked: boolean[] = [];
    await handle.init((remote) => {
      asked.push(typeof remote.run === 'function');
    }, new AbortController().signal);
    same(asked, [true]);
    same(handle.alive(), true);
    handle.terminate();
  },

  'init throws a SpawnError when the script is missing': async ({ startMissing }) => {
    const handle = startMissing();
    const call = () => new Promise<void>(() => undefined);
    const error = await rejection(within(10, handle.init(call, new AbortController().signal)));
    same(error instanceof SpawnError && error.failure.kind, 'engine-unavailable');
    same(handle.alive(), false);
  },

  'a call to a dead worker settles': async ({ start }) => {
    const handle = start(PATIENT);
    await ask(handle, 'trap');
    same((await ask(handle, 'answer')).ok, false);
  },
};
