import type { JobRow } from './migrate-jobs.ts';

/** What is read of a row of version 1. */
type Ended = { readonly work: { readonly plan: object } };

/**
 * From version 1 to 2. Plans of version 1 name tracks and engines in a way that nobody follows any more. Jobs that wait
 * are planned anew; of those that have ended only what the list shows is kept.
 */
export function forgetOldPlan(row: JobRow): object {
  switch (row.state) {
    case 'queued':
    case 'paused':
    case 'running':
    case 'failed':
      return { ...row, work: null };
    case 'finishing':
      return { ...row, state: 'running', work: null };
    case 'done': {
      const { work } = row as JobRow & Ended;
      const shown = { steps: [], decisions: [], spread: { kind: 'whole', because: 'short' } };
      return { ...row, work: { ...work, choice: 'auto', plan: { ...work.plan, ...shown } } };
    }
    default:
      return row;
  }
}
