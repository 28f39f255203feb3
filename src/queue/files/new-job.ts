import type { JobBase } from '../../domain/job/job.ts';
import type { Target } from '../../domain/target/target.ts';
import type { JobLedger } from '../ledger/job-ledger.ts';

/** The place behind all other jobs. */
export function nextPlace(ledger: JobLedger): number {
  return Math.max(0, ...ledger.jobs().map(({ order }) => order)) + 1;
}

/** What a job is before anybody has looked at it. */
export function newJob(
  target: Target,
  order: number,
  newId: () => string,
  createdAt: number,
): Omit<JobBase, 'sources'> {
  return {
    id: newId(),
    priority: 'normal',
    order,
    createdAt,
    target,
    attempt: 0,
    crashes: 0,
    avoid: [],
  };
}
