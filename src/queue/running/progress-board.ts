import type { JobId } from '../../domain/job/job.ts';
import type { Progress } from '../../domain/job/progress.ts';
import { createEmitter } from '../../lib/emitter.ts';
import type { Queue } from '../contract/queue-api.ts';

/** How far the running jobs are, as far as this tab was told. */
export type ProgressBoard = Pick<Queue, 'progressOf' | 'subscribeProgress'> & {
  /** Null when the job runs no more. */
  readonly set: (id: JobId, progress: Progress | null) => void;
};

/** Makes an empty board. */
export function createProgressBoard(): ProgressBoard {
  const { emit, subscribe } = createEmitter<{ id: JobId; progress: Progress | null }>();
  const known = new Map<JobId, Progress>();
  return {
    set(id, progress) {
      if (progress === null) known.delete(id);
      else known.set(id, progress);
      emit({ id, progress });
    },
    progressOf: (id) => known.get(id) ?? null,
    subscribeProgress: (listener) => subscribe(({ id, progress }) => listener(id, progress)),
  };
}
