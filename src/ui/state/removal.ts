import { isSaved, type Job, type JobId } from '../../domain/job/job.ts';
import type { Queue } from '../../queue/contract/queue-api.ts';
import type { Model } from './model.ts';

/** True when a result would go with the job that was never saved. */
export function hasUnsaved(job: Job): boolean {
  return job.state === 'done' && !isSaved(job);
}

/** Takes jobs out of the list. Each result that was never saved is asked about once. */
export function createRemoval(
  queue: Pick<Queue, 'remove'>,
  { dialog }: Pick<Model, 'dialog'>,
): { readonly now: (jobs: readonly Job[]) => Promise<void>; readonly ask: typeof now } {
  const asked = new Set<JobId>();
  const now = (jobs: readonly Job[]) => queue.remove(jobs.map(({ id }) => id));
  const ask = async (jobs: readonly Job[]) => {
    const unsaved = jobs.filter((job) => hasUnsaved(job) && !asked.has(job.id));
    if (unsaved.length === 0) return now(jobs);
    for (const { id } of unsaved) asked.add(id);
    dialog.value = { kind: 'remove-unsaved', jobs };
  };
  return { now, ask };
}
