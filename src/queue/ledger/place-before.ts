import type { Job, JobId } from '../../domain/job/job.ts';

/** A place in the queue. */
export type Place = Pick<Job, 'order' | 'priority'>;

/**
 * A place right before a job, or after all when `before` is null, with the priority that is needed to be there; orders
 * are fractions, so nobody else has to move. No two jobs get the same order, whatever their priorities: these may
 * change. `jobs` are in their order.
 */
export function placeBefore(jobs: readonly Job[], moved: JobId, before: JobId | null): Place {
  const others = jobs.filter(({ id }) => id !== moved);
  const orders = others.map(({ order }) => order);
  const index = before === null ? -1 : others.findIndex(({ id }) => id === before);
  const next = others[index];
  if (next === undefined) {
    return { priority: others.at(-1)?.priority ?? 'normal', order: Math.max(0, ...orders) + 1 };
  }
  const { priority } = next;
  const previous = others[index - 1];
  const first = previous === undefined || previous.priority !== priority;
  const order = first
    ? Math.min(...orders) - 1
    : freeBetween(previous.order, next.order, new Set(orders));
  return { priority, order };
}

function freeBetween(low: number, high: number, taken: ReadonlySet<number>): number {
  const middle = (low + high) / 2;
  return taken.has(middle) && middle > low && middle < high
    ? freeBetween(middle, high, taken)
    : middle;
}
