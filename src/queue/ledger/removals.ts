import type { Queue } from '../contract/queue-api.ts';
import type { JobLedger } from './job-ledger.ts';
import { forgetJobs, lastRemoved } from './removed-jobs.ts';

/** The user's way to take jobs out of the list and back in. `tab` is the id of this tab, `now` the clock (ms). */
export function createRemovals(
  ledger: JobLedger,
  tab: string,
  now: () => number,
): Pick<Queue, 'remove' | 'putBack' | 'forgetRemoved'> {
  let removedAt = 0;
  return {
    async remove(ids) {
      const stored = ledger.refuseImports(ids);
      if (stored.length === 0) return;
      // No two removals are of the same moment: what is put back is what was removed together.
      removedAt = Math.max(now(), removedAt + 1);
      await ledger.apply(stored, { kind: 'remove', removal: { by: tab, at: removedAt } });
    },
    async putBack() {
      const ids = lastRemoved(ledger.removed(), tab).map(({ id }) => id);
      await ledger.apply(ids, { kind: 'put-back' });
    },
    forgetRemoved: () => forgetJobs(ledger, ledger.removed()),
  };
}
