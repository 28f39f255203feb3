import { transfer, wrap } from 'comlink';
import { abortable } from '../lib/abort.ts';
import { deferred } from '../lib/deferred.ts';
import { failed, type Result } from '../domain/failure.ts';
import type { EngineWorker, WorkerReport } from './engine-api.ts';

/**
 * Seconds without a sign of life after which a worker counts as stuck. Engines report a few times a second while
 * they work; the longest silences seen in good health are seeks in files of many gigabytes.
 */
export const STALL_SECONDS = 60;

/** A worker and the one way to call it. */
export type WorkerHandle = {
  /**
   * Calls the worker and always settles: a Comlink call to a dead worker never would. On abort, crash or silence
   * the worker is terminated and `alive` turns false.
   */
  readonly call: <T>(
    use: (remote: EngineWorker, port: MessagePort) => Promise<Result<T>>,
    onReport: (report: WorkerReport) => void,
    signal: AbortSignal,
  ) => Promise<Result<T>>;
  readonly alive: () => boolean;
  readonly terminate: () => void;
};

/** Wraps a started worker that exposes an `EngineWorker`. */
export function handleWorker(worker: Worker, stallSeconds = STALL_SECONDS): WorkerHandle {
  const remote = wrap<EngineWorker>(worker) as unknown as EngineWorker;
  const death = deferred<Result<never>>();
  let alive = true;

  const terminate = () => {
    alive = false;
    worker.terminate();
  };
  const die = (result: Result<never>) => {
    terminate();
    death.resolve(result);
  };
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    die(failed({ kind: 'engine-crashed' }, [event.message]));
  });

  return {
    alive: () => alive,
    terminate,
    async call(use, onReport, signal) {
      const channel = new MessageChannel();
      let lastSign = performance.now();
      channel.port1.onmessage = ({ data }: MessageEvent<WorkerReport>) => {
        lastSign = performance.now();
        onReport(data);
      };
      const watchdog = setInterval(() => {
        const silence = (performance.now() - lastSign) / 1000;
        if (silence > stallSeconds) die(failed({ kind: 'stalled', seconds: Math.round(silence) }));
      }, 1000);
      try {
        const port = channel.port2;
        const answer = use(remote, transfer(port, [port])).catch((error: unknown) => {
          // The worker answers with results; what it throws instead is a trap in the engine.
          const result = failed({ kind: 'engine-crashed' }, [String(error)]);
          die(result);
          return result;
        });
        return await abortable(signal, Promise.race([answer, death.promise]));
      } catch (error) {
        terminate();
        throw error;
      } finally {
        clearInterval(watchdog);
        channel.port1.close();
      }
    },
  };
}
