import type { Job, JobId } from '../domain/job.ts';

/** A place in the order between a job and the one above it; orders are fractions, so nobody else has to move. */
export function orderBefore(jobs: readonly Job[], moved: JobId, before: JobId | null): number {
  const others = jobs.filter(({ id }) => id !== moved);
  const index = before === null ? -1 : others.findIndex(({ id }) => id === before);
  const next = others[index];
  if (next === undefined) return (others.at(-1)?.order ?? 0) + 1;
  const previous = others[index - 1];
  return previous === undefined ? next.order - 1 : (previous.order + next.order) / 2;
}
