import { transfer, wrap } from 'comlink';
import { failed, success, type Result } from '../../domain/failure/failure.ts';
import { abortable } from '../../lib/abort.ts';
import { deferred } from '../../lib/deferred.ts';
import type { CallLine, WorkerReport } from '../contract/engine-api.ts';
import type { NamedWorker } from './sealed-worker.ts';
import { SpawnError } from './spawn-error.ts';
import { STALL_SECONDS, startWatchdog } from './watchdog.ts';
import { createStopToken } from '../contract/stop-token.ts';
import { isMistake } from '../../lib/mistake.ts';
import { ALIVE } from '../contract/life-lock.ts';

/** What browsers and FFmpeg's core say when memory is refused, as they throw it. */
const NO_MEMORY = /out of memory|allocation failed|(?:allocate|enlarge) memory|\bOOM\b/iu;

/** A worker and the one way to call it. */
export type WorkerHandle<W> = {
  /**
   * Calls the worker and always settles: a Comlink call to a dead worker never would. On abort, crash or silence
   * the worker is terminated and `alive` turns false.
   */
  readonly call: <T>(
    use: (remote: W, line: CallLine) => Promise<Result<T>>,
    onReport: (report: WorkerReport) => void,
    signal: AbortSignal,
  ) => Promise<Result<T>>;
  /** A call that only has to work before the others can; throws a SpawnError when it does not. */
  readonly init: (use: (remote: W) => void | Promise<void>, signal: AbortSignal) => Promise<void>;
  readonly alive: () => boolean;
  readonly terminate: () => void;
};

/** Wraps a started worker that exposes `W`, and that holds a lock of its name while it lives. */
export function handleWorker<W extends object>(
  { worker, name }: NamedWorker,
  stallSeconds = STALL_SECONDS,
): WorkerHandle<W> {
  // Comlink's own type turns every function into an asynchronous one; W's are asynchronous already.
  const remote = wrap<W>(worker) as unknown as W;
  const death = deferred<Result<never>>();
  const ready = deferred();
  let alive = true;

  const waiting = new AbortController();
  const terminate = () => {
    alive = false;
    waiting.abort();
    worker.terminate();
  };
  const die = (result: Result<never>) => {
    terminate();
    death.resolve(result);
  };
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    die(deathBy(event.message));
  });
  worker.addEventListener('message', async ({ data }) => {
    if (data !== ALIVE) return;
    // Nobody calls it before this is known: one that ends at its first call would seem to hold no lock.
    if ('locks' in navigator && (await isLockSeen())) watchLock().catch(() => undefined);
    ready.resolve();
  });
  // Chromium keeps locks with the site's data: once these have been cleared, workers that are started afterwards have
  // other locks than the page, which could take theirs at once. Then only the watchdog is left.
  const isLockSeen = () =>
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => lock === null)
      // Where the user blocks site data there are none at all.
      .catch(() => false);
  // Whoever waits for the lock of a living worker gets it when that is gone.
  const watchLock = () =>
    navigator.locks.request(name, { signal: waiting.signal }, () => {
      if (alive) die(failed({ kind: 'engine-crashed' }, ['The worker ended.']));
    });

  const call: WorkerHandle<W>['call'] = async (use, onReport, signal) => {
    const channel = new MessageChannel();
    const token = createStopToken();
    const watchdog = startWatchdog(stallSeconds, (silence) => {
      die(failed({ kind: 'stalled', seconds: Math.round(silence) }));
    });
    channel.port1.onmessage = ({ data }: MessageEvent<WorkerReport>) => {
      watchdog.onSign();
      onReport(data);
    };
    const line = transfer({ port: channel.port2, stopUrl: token.url }, [channel.port2]);
    try {
      // The worker answers with results; what it throws instead is a trap in the engine.
      const called = ready.promise.then(() => use(remote, line));
      const answer = called.catch((error: unknown) => {
        const detail = String(error);
        die(isMistake(error) ? failed({ kind: 'internal', detail }) : deathBy(detail));
        return death.promise;
      });
      return await abortable(signal, Promise.race([answer, death.promise]));
    } catch (error) {
      token.stop();
      terminate();
      throw error;
    } finally {
      token.stop();
      watchdog.stop();
      channel.port1.close();
    }
  };

  return {
    call,
    async init(use, signal) {
      const result = await call(
        async (api) => {
          await use(api);
          return success(null);
        },
        () => undefined,
        signal,
      );
      if (result.ok) return;
      if (result.failure.kind !== 'engine-crashed') throw new SpawnError(result.failure);
      // A script that cannot even start is out of reach, or not there any more: the site was updated under an open page.
      throw new SpawnError({
        kind: 'engine-unavailable',
        why: navigator.onLine ? 'missing' : 'offline',
      });
    },
    alive: () => alive,
    terminate,
  };
}

function deathBy(words: string): Result<never> {
  return failed({ kind: NO_MEMORY.test(words) ? 'out-of-memory' : 'engine-crashed' }, [words]);
}
