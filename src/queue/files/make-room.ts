import { neededSourceIdsOf } from '../../storage/checks/job-row.ts';
import type { SourceStore } from '../../storage/sources/source-store.ts';
import { ignoringRefusals } from '../../storage/database/ignoring-refusals.ts';
import type { JobLedger } from '../ledger/job-ledger.ts';
import { forgetJobs } from '../ledger/removed-jobs.ts';

/**
 * Deletes what can best be done without: jobs that were removed, else originals of jobs that are done, which are kept
 * only to be converted again. True when there was something to delete.
 */
export async function makeRoom(ledger: JobLedger, sources: SourceStore): Promise<boolean> {
  if (await forgetJobs(ledger, ledger.removed())) return true;
  let made = false;
  await ignoringRefusals(async () => {
    const sizes = await sources.sizes();
    const needed = new Set(ledger.jobs().flatMap(neededSourceIdsOf));
    const named = ledger.jobs().flatMap((job) => job.sources.map(({ id }) => id));
    const isSpent = (id: string) => !needed.has(id) && (sizes.get(id) ?? 0) > 0;
    if (!named.some(isSpent)) return;
    await sources.sweep(new Set(named.filter((id) => !isSpent(id))), 'needed');
    made = true;
  });
  return made;
}
