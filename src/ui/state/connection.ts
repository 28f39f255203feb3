import { signal, type ReadonlySignal } from '@preact/signals';
import type { Job } from '../../domain/job/job.ts';
import type { Actions } from './actions.ts';
import type { Model } from './model.ts';

const online = signal(navigator.onLine);
window.addEventListener('online', () => (online.value = true));
window.addEventListener('offline', () => (online.value = false));

/** Whether there is a connection, as far as the browser knows. */
export const isOnline: ReadonlySignal<boolean> = online;

/** Tries jobs again that failed for want of a connection, as soon as there is one. */
export function retryWhenOnline({ jobs }: Pick<Model, 'jobs'>, { apply }: Actions): void {
  window.addEventListener('online', () => {
    const waiting = jobs.peek().filter(lackedConnection);
    if (waiting.length === 0) return;
    void apply(
      waiting.map(({ id }) => id),
      { kind: 'retry' },
    );
  });
}

function lackedConnection(job: Job): boolean {
  return (
    job.state === 'failed' &&
    job.failure.kind === 'engine-unavailable' &&
    job.failure.why === 'offline'
  );
}
