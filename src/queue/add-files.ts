import type { ImportingJob, JobBase, Start } from '../domain/job.ts';
import type { Target } from '../domain/target.ts';
import type { SourceStore } from '../storage/source-store.ts';
import { storageFailure } from '../storage/storage-error.ts';
import type { JobLedger } from './job-ledger.ts';
import type { Rejection } from './queue-api.ts';
import { newSource, takeSource } from './take-source.ts';

/** What adding needs. */
type AddPorts = {
  readonly ledger: JobLedger;
  readonly sources: SourceStore;
  /** Bytes that this site has stored; null when the browser does not tell. */
  readonly storageUsed: () => Promise<number | null>;
  readonly newId: () => string;
  readonly now: () => number;
};

/**
 * Stores files as jobs. Each is shown at once and counts as added only when it is stored together with its bytes; one
 * that cannot be stored does not take the others with it. What the user wants of a job in the meantime is stored with
 * it; one that was cancelled is not stored at all.
 */
export async function addFiles(
  { ledger, sources, storageUsed, newId, now }: AddPorts,
  files: readonly File[],
  target: Target,
  start: Start,
): Promise<Rejection[]> {
  const last = Math.max(0, ...ledger.jobs().map(({ order }) => order));
  const entries = files.map((file, index) => {
    const source = newSource(file, newId);
    return { file, source, base: { ...newJob(target, newId, now()), order: last + 1 + index } };
  });
  ledger.showImports(
    entries.map(({ base, source }): ImportingJob => ({
      ...base,
      sources: [source],
      state: 'importing',
      start,
    })),
  );
  const rejections: Rejection[] = [];
  for (const { file, source, base } of entries) {
    if (ledger.get(base.id)?.state !== 'importing') {
      ledger.hideImport(base.id);
      continue;
    }
    try {
      await takeSource(sources, source, file, (taken) =>
        ledger.add({
          job: { ...base, sources: [taken.source], state: 'queued', start, work: null },
          records: taken.records,
        }),
      );
    } catch (error) {
      ledger.hideImport(base.id);
      const failure = storageFailure(error, file.size, await storageUsed());
      rejections.push({ name: file.name, failure });
    }
  }
  return rejections;
}

function newJob(
  target: Target,
  newId: () => string,
  createdAt: number,
): Omit<JobBase, 'sources' | 'order'> {
  return {
    id: newId(),
    priority: 'normal',
    createdAt,
    target,
    attempt: 0,
    crashes: 0,
    avoid: [],
  };
}
