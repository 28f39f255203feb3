import type { Loss } from './job-event.ts';
import type { JobBase, LostJob, QueuedJob } from './job.ts';
import type { StoredWork } from './work.ts';

/** The job in the queue, ready to start, with what has been done for it. */
export function queueJob(job: JobBase, work: StoredWork | null): QueuedJob {
  return { ...jobBase(job), state: 'queued', start: 'ready', work };
}

/** The job without its sources, with what has been done for it. */
export function lostJob(job: JobBase, { why, missing }: Loss, work: StoredWork | null): LostJob {
  const named = missing === undefined ? {} : { missing };
  return { ...jobBase(job), state: 'lost', why, ...named, work };
}

/** Only what every state has; what belonged to the old state stays behind. */
export function jobBase(job: JobBase): JobBase {
  const { id, priority, order, createdAt, sources, target, attempt, crashes, avoid } = job;
  const kind = job.kind === undefined ? {} : { kind: job.kind };
  const following = job.following === undefined ? {} : { following: job.following };
  const own = { ...kind, target, ...following };
  return { id, priority, order, createdAt, sources, ...own, attempt, crashes, avoid };
}
