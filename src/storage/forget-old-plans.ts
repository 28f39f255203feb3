import type { Job } from '../domain/job.ts';
import type { UpgradeTransaction } from './schema.ts';

/**
 * Plans of schema version 1 name tracks and engines in a way that nobody follows any more. Jobs that wait are planned
 * anew; of those that have ended only what the list shows is kept.
 */
export async function forgetOldPlans(transaction: UpgradeTransaction): Promise<void> {
  for await (const cursor of transaction.objectStore('jobs')) {
    await cursor.update(withoutOldPlan(cursor.value));
  }
}

function withoutOldPlan(job: Job): Job {
  switch (job.state) {
    case 'queued':
    case 'paused':
    case 'running':
    case 'failed':
      return { ...job, work: null };
    case 'finishing':
      return { ...job, state: 'running', work: null };
    case 'done': {
      const { plan } = job.work;
      return {
        ...job,
        work: {
          ...job.work,
          choice: 'auto',
          plan: { ...plan, steps: [], decisions: [], spread: { kind: 'whole', because: 'short' } },
        },
      };
    }
    case 'importing':
    case 'cancelled':
    case 'lost':
      return job;
    default:
      return job satisfies never;
  }
}
