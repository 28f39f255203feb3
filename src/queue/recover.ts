import { artifactsOf, isActive } from '../domain/job.ts';
import type { ArtifactStore } from '../storage/artifact-store.ts';
import type { JobStore } from '../storage/job-store.ts';
import type { JobLedger } from './job-ledger.ts';

/**
 * Puts things in order before the first job is started: what an earlier runner had in hand goes back to the queue
 * (or fails, the second time it crashed), and bytes that no job names are deleted. Only the runner may do this.
 */
export async function recover(
  ledger: JobLedger,
  store: JobStore,
  artifacts: ArtifactStore,
  left: string | null,
): Promise<void> {
  await ledger.reload();
  for (const job of ledger.jobs()) {
    if (!isActive(job)) continue;
    const { token, runner } = job.run;
    await ledger.apply(
      [job.id],
      runner === left ? { kind: 'left', token } : { kind: 'crashed', token, log: [] },
    );
  }
  await sweep(ledger, store, artifacts);
}

/** Deletes what no job names. It can wait: what cannot be deleted now is deleted at the next start. */
async function sweep(ledger: JobLedger, store: JobStore, artifacts: ArtifactStore): Promise<void> {
  try {
    await store.sweep();
    // Rows of a newer version name files that this one does not know of.
    if ((await store.unreadable()) > 0) return;
    const named = new Set(ledger.jobs().flatMap((job) => artifactsOf(job).map(({ id }) => id)));
    await artifacts.remove((await artifacts.ids()).filter((id) => !named.has(id)));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
