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

/** What a call reports when it has its worker, before the worker itself reports anything: the work has started. */
const STARTED: WorkerReport = { time: null, read: 0, written: 0 };

/** What a pool is made of. `spawn` may take long (a download) and may throw a SpawnError. */
export type PoolOptions<W extends EngineWorker> = {
  readonly id: EngineId;
  readonly width: number;
  /** Bytes that the workers may take together; a step that wants more runs alone. */
  readonly memory: number;
  readonly spawn: (signal: AbortSignal) => Promise<WorkerHandle<W>>;
};

/** An engine over at most `width` workers, and one to probe files, started when needed and let go when idle. */
export function createEnginePool<W extends EngineWorker>(
  options: PoolOptions<W>,
): Omit<Engine, 'prepare'> {
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
  /** Lends a worker to who has a place; a worker that died on the way is not lent again. */
  const withWorker = async <T>(
    place: Promise<() => void>,
    use: (remote: W, line: CallLine) => Promise<Result<T>>,
    onReport: (report: WorkerReport) => void,
    signal: AbortSignal,
  ): Promise<Result<T>> => {
    const release = await place;
    try {
      const worker = takeIdle() ?? (await spawn(signal));
      onReport(STARTED);
      const result = await worker.call(use, onReport, signal);
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
    use: (remote: W, line: CallLine) => Promise<Result<T>>,
    signal: AbortSignal,
  ): Promise<Result<T>> => withWorker(probeSlots.take(0, signal), use, () => undefined, signal);

  return {
    id,
    width,
    probe: (file, signal) => withProbeSlot((remote, line) => remote.probe(file, line), signal),
    drawing: (size, signal) => withProbeSlot((remote, line) => remote.drawing(size, line), signal),
    frames: (file, signal) => withProbeSlot((remote, line) => remote.frames(file, line), signal),
    check: (file, signal) => withProbeSlot((remote, line) => remote.check(file, line), signal),
    run: (request, onProgress, signal) =>
      withWorker(
        steps.take(request.step.memory, signal),
        (remote, line) => remote.run(request, line),
        onProgress,
        signal,
      ),
  };
}
