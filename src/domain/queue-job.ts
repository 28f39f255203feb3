import type { JobBase, QueuedJob, Work } from './job.ts';

/** The job in the queue, ready to start, with what has been done for it. */
export function queueJob(job: JobBase, work: Work | null): QueuedJob {
  return { ...jobBase(job), state: 'queued', start: 'ready', work };
}

/** Only what every state has; what belonged to the old state stays behind. */
export function jobBase(job: JobBase): JobBase {
  const { id, priority, order, createdAt, sources, target, attempt, crashes, avoid } = job;
  return { id, priority, order, createdAt, sources, target, attempt, crashes, avoid };
}
