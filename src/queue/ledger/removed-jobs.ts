import type { Job } from '../../domain/job/job.ts';
import { ignoringRefusals } from '../../storage/database/ignoring-refusals.ts';
import type { JobLedger } from './job-ledger.ts';

/** Those that were removed last in a tab, by its id, in one go. */
export function lastRemoved(removed: readonly Job[], tab: string): readonly Job[] {
  const here = removed.filter((job) => job.removed?.by === tab);
  const last = Math.max(...here.map((job) => job.removed?.at ?? 0));
  return here.filter((job) => job.removed?.at === last);
}

/** Deletes jobs with their files, for good. True when some were; what cannot be deleted now is deleted later. */
export async function forgetJobs(
  ledger: Pick<JobLedger, 'forget'>,
  jobs: readonly Job[],
): Promise<boolean> {
  if (jobs.length === 0) return false;
  let forgotten = false;
  await ignoringRefusals(async () => {
    await ledger.forget(jobs.map(({ id }) => id));
    forgotten = true;
  });
  return forgotten;
}
