import type { Job, JobId } from '../../domain/job/job.ts';
import { waitingIds } from '../state/job-wishes.ts';

/** Where a waiting job goes when it changes places with its waiting neighbour; null when it has none there. */
export function beforeAfterMove(
  jobs: readonly Job[],
  id: JobId,
  direction: 'up' | 'down',
): { readonly before: JobId | null } | null {
  const waiting = waitingIds(jobs);
  const neighbour = waiting[waiting.indexOf(id) + (direction === 'up' ? -1 : 1)];
  if (neighbour === undefined) return null;
  if (direction === 'up') return { before: neighbour };
  const index = jobs.findIndex((job) => job.id === neighbour);
  return { before: jobs[index + 1]?.id ?? null };
}
