/** How urgent a job is, the most urgent first. */
export const PRIORITIES = ['high', 'normal', 'low'] as const;

/** How urgent a job is; among equals their order decides. */
export type Priority = (typeof PRIORITIES)[number];

/** What decides about a job's place in the queue. */
type Placed = { readonly id: string; readonly priority: Priority; readonly order: number };

/** The queue's order: by priority, among equals by place, and the same in every tab. */
export function compareJobs(a: Placed, b: Placed): number {
  const byPriority = PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority);
  return byPriority || a.order - b.order || (a.id < b.id ? -1 : 1);
}
