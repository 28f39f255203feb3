import { isActive, isReady, workOf, type Job } from '../job/job.ts';

/** Seconds of work from which on people look away. */
const LONG_WORK = 60;

/** True when what is running and waiting will take a while; `remaining` says how long a running job still takes. */
export function isLongWork(jobs: readonly Job[], remaining: (job: Job) => number | null): boolean {
  let seconds = 0;
  for (const job of jobs) {
    if (!isActive(job) && !isReady(job)) continue;
    const estimated = workOf(job)?.plan.estimate.seconds ?? 0;
    seconds += isActive(job) ? (remaining(job) ?? estimated) : estimated;
    if (seconds > LONG_WORK) return true;
  }
  return false;
}
