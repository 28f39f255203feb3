import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import {
  jobsOfRun,
  nextRun,
  NO_RUN,
  queueProgress,
  type QueueProgress,
} from '../../domain/queue/queue-progress.ts';
import { oncePer } from '../../lib/once-per.ts';
import type { Model } from './model.ts';

/** How far the queue is, or would be; null where nothing was started and nothing waits. */
export const progressOfQueue: (model: Model) => ReadonlySignal<QueueProgress | null> = oncePer(
  ({ jobs, progressOf }: Model) => {
    const run = signal(NO_RUN);
    effect(() => {
      run.value = nextRun(run.peek(), jobs.value);
    });
    return computed(() =>
      queueProgress(jobsOfRun(run.value, jobs.value), (id) => progressOf(id).value),
    );
  },
);
