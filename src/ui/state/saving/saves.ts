import { signal, type ReadonlySignal } from '@preact/signals';
import type { JobId } from '../../../domain/job/job.ts';
import { isAbort } from '../../../lib/abort.ts';
import { throttle } from '../../../lib/throttle.ts';

/** What is being saved: one output, all outputs of a job, by its id, or those of all jobs. */
export type SaveId = string;

/** Id of the zip with all outputs. */
export const ALL_OUTPUTS: SaveId = 'all';

/** Id of the nth output of a job. */
export function outputSaveId(job: JobId, nth: number): SaveId {
  return `${job}/${nth}`;
}

/** How far saving is, 0 to 1, and how to stop it. */
export type Save = { readonly fraction: number; readonly stop: () => void };

/** Milliseconds between two updates of a progress bar. */
const INTERVAL = 100;

/** Everything that is being written to files of the user. */
export type Saves = {
  readonly current: ReadonlySignal<ReadonlyMap<SaveId, Save>>;
  /** Shows the progress of `write`, which counts its bytes up to `total`. */
  readonly run: (
    id: SaveId,
    total: number,
    write: (onBytes: (bytes: number) => void, signal: AbortSignal) => Promise<void>,
  ) => Promise<'saved' | 'stopped'>;
};

/** Makes the list of what is being saved, empty at first. */
export function createSaves(): Saves {
  const current = signal<ReadonlyMap<SaveId, Save>>(new Map());
  const set = (id: SaveId, save: Save | null) => {
    const next = new Map(current.peek());
    if (save === null) next.delete(id);
    else next.set(id, save);
    current.value = next;
  };
  return {
    current,
    async run(id, total, write) {
      const controller = new AbortController();
      const stop = () => controller.abort();
      let written = 0;
      const show = throttle(INTERVAL, () => {
        set(id, { fraction: total > 0 ? Math.min(1, written / total) : 0, stop });
      });
      show();
      try {
        await write((bytes) => {
          written += bytes;
          show();
        }, controller.signal);
        return 'saved';
      } catch (error) {
        if (isAbort(error)) return 'stopped';
        throw error;
      } finally {
        set(id, null);
      }
    },
  };
}
