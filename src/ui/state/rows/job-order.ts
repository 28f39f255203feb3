import type { Job, JobId } from '../../../domain/job/job.ts';

/** Where a waiting job stands among those that wait. */
export type JobPlace = 'only' | 'first' | 'middle' | 'last';

/** Ids of the jobs that wait for their turn, which is what an order is for. */
export function waitingIds(jobs: readonly Job[]): JobId[] {
  return jobs.filter((job) => job.state === 'queued').map((job) => job.id);
}

/** The place at an index of so many. */
export function placeAt(index: number, count: number): JobPlace {
  if (count === 1) return 'only';
  if (index === 0) return 'first';
  return index === count - 1 ? 'last' : 'middle';
}

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
