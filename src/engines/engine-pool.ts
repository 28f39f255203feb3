import { failed } from '../domain/failure.ts';
import type { EngineId } from '../domain/step.ts';
import { createSlots } from '../lib/slots.ts';
import type { Engine, EngineWorker } from './engine-api.ts';
import type { WorkerHandle } from './engine-worker-handle.ts';
import { SpawnError } from './spawn-error.ts';

/** Milliseconds after which an idle worker is let go, with the memory that its last engine grew to. */
const IDLE_MS = 10_000;

/** What a pool is made of. `spawn` may take long (a download) and may throw a SpawnError. */
export type PoolOptions<W extends EngineWorker> = {
  readonly id: EngineId;
  readonly width: number;
  readonly spawn: (signal: AbortSignal) => Promise<WorkerHandle<W>>;
};

/** An engine over at most `width` workers, started when needed and let go when idle. */
export function createEnginePool<W extends EngineWorker>(
  options: PoolOptions<W>,
): Omit<Engine, 'prepare'> {
  const { id, width, spawn } = options;
  const idle: WorkerHandle<W>[] = [];
  const slots = createSlots(width);
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
  /** Lends a worker; a worker that died on the way is not lent again. */
  const withWorker: WorkerHandle<W>['call'] = async (use, onReport, signal) => {
    const release = await slots.take(signal);
    try {
      const worker = takeIdle() ?? (await spawn(signal));
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

  return {
    id,
    width,
    probe: (file, signal) =>
      withWorker(
        (remote, line) => remote.probe(file, line),
        () => undefined,
        signal,
      ),
    run: (request, onProgress, signal) =>
      withWorker((remote, line) => remote.run(request, line), onProgress, signal),
  };
}
