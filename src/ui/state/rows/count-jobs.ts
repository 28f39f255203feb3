import type { Job } from '../../../domain/job/job.ts';

/** The states as a user tells them apart: `queued` is two, running and finishing are one. */
export type JobPhase =
  | 'importing'
  | 'held'
  | 'waiting'
  | 'running'
  | 'paused'
  | 'done'
  | 'failed'
  | 'lost'
  | 'cancelled';

/** How many jobs are in each phase. */
export type JobCounts = Readonly<Record<JobPhase, number>>;

/** The phase that a job is in. */
export function phaseOf(job: Job): JobPhase {
  switch (job.state) {
    case 'queued':
      return job.start === 'held' ? 'held' : 'waiting';
    case 'running':
    case 'finishing':
      return 'running';
    case 'importing':
    case 'paused':
    case 'done':
    case 'failed':
    case 'lost':
    case 'cancelled':
      return job.state;
    default:
      return job satisfies never;
  }
}

/** Counts jobs by phase. */
export function countJobs(jobs: readonly Job[]): JobCounts {
  const counts: Record<JobPhase, number> = {
    importing: 0,
    held: 0,
    waiting: 0,
    running: 0,
    paused: 0,
    done: 0,
    failed: 0,
    lost: 0,
    cancelled: 0,
  };
  for (const job of jobs) counts[phaseOf(job)] += 1;
  return counts;
}
