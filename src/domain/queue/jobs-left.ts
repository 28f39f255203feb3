import { isSettled, type Job } from '../job/job.ts';

/** Jobs that will be worked on without anybody doing anything. */
export function jobsLeft(jobs: readonly Job[]): number {
  return jobs.filter((job) => !isAtRest(job)).length;
}

/** True when nothing more will happen to the job until the user does something. */
export function isAtRest(job: Job): boolean {
  const held = (job.state === 'queued' || job.state === 'importing') && job.start === 'held';
  return isSettled(job) || job.state === 'paused' || held;
}
