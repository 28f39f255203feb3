import type { ImportingJob, JobBase, Start } from '../domain/job.ts';
import type { Target } from '../domain/target.ts';
import { storageFailure } from '../storage/storage-error.ts';
import type { JobLedger } from './job-ledger.ts';
import type { Rejection } from './queue-api.ts';

/** What adding needs. */
type AddPorts = {
  readonly ledger: JobLedger;
  readonly newId: () => string;
  readonly now: () => number;
};

/**
 * Stores files as jobs. Each is shown at once and counts as added only when it is stored together with its bytes; one
 * that cannot be stored does not take the others with it. What the user wants of a job in the meantime is stored with
 * it; one that was cancelled is not stored at all.
 */
export async function addFiles(
  { ledger, newId, now }: AddPorts,
  files: readonly File[],
  target: Target,
  start: Start,
): Promise<Rejection[]> {
  const last = Math.max(0, ...ledger.jobs().map(({ order }) => order));
  const entries = files.map((file, index) => ({
    file,
    base: newJob(file, target, last + 1 + index, newId, now()),
  }));
  ledger.showImports(
    entries.map(({ base }): ImportingJob => ({ ...base, state: 'importing', start })),
  );
  const rejections: Rejection[] = [];
  for (const { file, base } of entries) {
    if (ledger.get(base.id)?.state !== 'importing') {
      ledger.hideImport(base.id);
      continue;
    }
    try {
      await ledger.add({ job: { ...base, state: 'queued', start, work: null }, files: [file] });
    } catch (error) {
      ledger.hideImport(base.id);
      rejections.push({ name: file.name, failure: storageFailure(error, file.size) });
    }
  }
  return rejections;
}

function newJob(
  file: File,
  target: Target,
  order: number,
  newId: () => string,
  createdAt: number,
): JobBase {
  const { name, size, type, lastModified } = file;
  return {
    id: newId(),
    order,
    createdAt,
    sources: [{ id: newId(), name, size, type, lastModified }],
    target,
    attempt: 0,
    crashes: 0,
    avoid: [],
  };
}
