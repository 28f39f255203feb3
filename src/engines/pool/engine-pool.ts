import type { EngineId } from '../../domain/engine/engine-id.ts';
import { failed, type Result } from '../../domain/failure/failure.ts';
import { createSlots } from '../../lib/slots.ts';
import type { CallLine, Engine, EngineWorker, WorkerReport } from '../contract/engine-api.ts';
import type { WorkerHandle } from './worker-handle.ts';
import { SpawnError } from './spawn-error.ts';

/** Milliseconds after which an idle worker is let go, with the memory that its last engine grew to. */
const IDLE_MS = 10_000;

/** Calls that probe a file and may run at once, beside the steps: a job must not wait for another's end to be planned. */
const PROBE_SLOTS = 1;

/** What a step reports when it has its worker, before the worker itself reports anything: the work has started. */
export const STARTED: WorkerReport = { time: null, read: 0, written: 0 };

/** What a pool is made of. `spawn` may take long (a download) and may throw a SpawnError. */
export type PoolOptions<W extends EngineWorker> = {
  readonly id: EngineId;
  readonly width: number;
  /** Bytes that the workers may take together; a step that wants more runs alone. */
  readonly memory: number;
  readonly spawn: (signal: AbortSignal) => Promise<WorkerHandle<W>>;
};

/** Who lends workers. */
export type Lender<W extends EngineWorker> = {
  /**
   * Lends a worker for a step, with a place and so many bytes of memory. One that died on the way is not lent again.
   * Settles as `use` does, or with the failure because of which no worker could be started.
   */
  readonly withWorker: <T>(
    memory: number,
    use: (worker: WorkerHandle<W>) => Promise<Result<T>>,
    signal: AbortSignal,
  ) => Promise<Result<T>>;
};

/** An engine over at most `width` workers, and one to probe files, started when needed and let go when idle. */
export function createEnginePool<W extends EngineWorker>(
  options: PoolOptions<W>,
): Omit<Engine, 'prepare'> & Lender<W> {
  const { id, width, memory, spawn } = options;
  const idle: WorkerHandle<W>[] = [];
  const steps = createSlots(width, memory);
  const probeSlots = createSlots(PROBE_SLOTS, Infinity);
  let retirement: ReturnType<typeof setTimeout> | undefined;

  const retireSoon = () => {
    clearTimeout(retirement);
    retirement = setTimeout(() => {
      for (const worker of idle.splice(0)) worker.terminate();
    }, IDLE_MS);
  };
  const takeIdle = () => {
    let worker = idle.pop();
    while (worker?.alive() === false) worker = idle.pop();
    return worker;
  };
  const lend = async <T>(
    place: Promise<() => void>,
    use: (worker: WorkerHandle<W>) => Promise<Result<T>>,
    signal: AbortSignal,
  ): Promise<Result<T>> => {
    const release = await place;
    try {
      const worker = takeIdle() ?? (await spawn(signal));
      const result = await use(worker);
      if (worker.alive()) idle.push(worker);
      return result;
    } catch (error) {
      if (error instanceof SpawnError) return failed(error.failure);
      throw error;
    } finally {
      release();
      retireSoon();
    }
  };
  const withProbeSlot = <T>(
    ask: (remote: W, line: CallLine) => Promise<Result<T>>,
    signal: AbortSignal,
  ): Promise<Result<T>> =>
    lend(probeSlots.take(0, signal), (worker) => worker.call(ask, () => undefined, signal), signal);
  const withWorker: Lender<W>['withWorker'] = (bytes, use, signal) =>
    lend(steps.take(bytes, signal), use, signal);

  return {
    id,
    width,
    probe: (file, signal) => withProbeSlot((remote, line) => remote.probe(file, line), signal),
    drawing: (size, signal) => withProbeSlot((remote, line) => remote.drawing(size, line), signal),
    frames: (file, signal) => withProbeSlot((remote, line) => remote.frames(file, line), signal),
    check: (file, known, signal) =>
      withProbeSlot((remote, line) => remote.check(file, known, line), signal),
    run: (request, onProgress, signal) =>
      withWorker(
        request.step.memory,
        (worker) => {
          onProgress(STARTED);
          return worker.call((remote, line) => remote.run(request, line), onProgress, signal);
        },
        signal,
      ),
    withWorker,
  };
}
