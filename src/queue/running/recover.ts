import type { Storage } from '../../storage/storage.ts';
import { artifactsOf, runOf, type Job } from '../../domain/job/job.ts';
import type { Loss } from '../../domain/job/job-event.ts';
import type { Source } from '../../domain/job/source.ts';
import type { OpenSource } from '../files/open-sources.ts';
import type { JobLedger } from '../ledger/job-ledger.ts';
import { forgetJobs } from '../ledger/removed-jobs.ts';

/** What putting things in order needs. `gone` is the runner that was closed in good order last. */
export type RecoverPorts = {
  readonly ledger: JobLedger;
  /** Id of this tab: what was removed in it can be put back still. */
  readonly tab: string;
  readonly storage: Pick<Storage, 'jobs' | 'sources' | 'artifacts'>;
  readonly openSource: OpenSource;
  readonly gone: string | null;
  /** Aborts when this tab goes away before it is done. */
  readonly left: AbortSignal;
};

/**
 * Puts things in order before the first job is started: what an earlier runner had in hand goes back to the queue
 * (or fails, the second time it crashed), jobs whose files went with their tab are lost, and bytes that no job names are
 * deleted. Only the runner may do this: rejects with an AbortError once it is not the runner any more.
 */
export async function recover(ports: RecoverPorts): Promise<void> {
  const { ledger, tab, gone, left } = ports;
  await ledger.reload();
  for (const job of ledger.jobs()) {
    const run = runOf(job);
    if (run === null) continue;
    const { token, runner } = run;
    left.throwIfAborted();
    await ledger.apply(
      [job.id],
      runner === gone ? { kind: 'left', token } : { kind: 'crashed', token, log: [] },
    );
  }
  await findLost(ports);
  left.throwIfAborted();
  await forgetJobs(
    ledger,
    ledger.removed().filter((job) => job.removed?.by !== tab),
  );
  await sweep(ports);
  left.throwIfAborted();
}

/** Only what is not stored can have gone; what is, shows when its job starts. */
async function findLost({ ledger, openSource, left }: RecoverPorts): Promise<void> {
  const waits = (job: Job) => job.state === 'queued' || job.state === 'paused';
  for (const job of ledger.jobs().filter(waits)) {
    const missing: Source['id'][] = [];
    let why: Loss['why'] = 'locked';
    for (const source of job.sources) {
      if (source.kept === 'stored') continue;
      const { kind } = await openSource(source);
      if (kind !== 'open') missing.push(source.id);
      if (kind === 'gone') why = 'gone';
    }
    left.throwIfAborted();
    if (missing.length > 0) await ledger.apply([job.id], { kind: 'unreachable', why, missing });
  }
}

/** Deletes what no job names. It can wait: what cannot be deleted now is deleted at the next start. */
async function sweep({ ledger, storage, left }: RecoverPorts): Promise<void> {
  const { jobs, sources, artifacts } = storage;
  try {
    const known = [...ledger.jobs(), ...ledger.removed()];
    left.throwIfAborted();
    await sources.sweep(new Set(known.flatMap((job) => job.sources.map(({ id }) => id))));
    // Rows of a newer version name files that this one does not know of.
    const stored = known.filter(({ state }) => state !== 'importing');
    if ((await jobs.count()) !== stored.length) return;
    const named = new Set(known.flatMap((job) => artifactsOf(job).map(({ id }) => id)));
    const loose = (await artifacts.ids()).filter((id) => !named.has(id));
    // Another tab may be the runner by now, and write files that nobody names yet: these are from before.
    left.throwIfAborted();
    await artifacts.remove(loose);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
