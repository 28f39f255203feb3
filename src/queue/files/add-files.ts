import type { JobBase, Start } from '../../domain/job/job.ts';
import { followedTarget, following } from '../../domain/job/following.ts';
import { kindByName } from '../../domain/media/file-kind.ts';
import type { Options } from '../../domain/options/options.ts';
import type { Source } from '../../domain/job/source.ts';
import type { Choice } from '../../domain/target/choice.ts';
import { storageFailure } from '../../storage/database/storage-error.ts';
import type { NewJob } from '../../storage/jobs/job-store.ts';
import type { SourceRecord } from '../../storage/schema/source-record.ts';
import type { QueueGroups } from '../contract/ports.ts';
import type { JobLedger } from '../ledger/job-ledger.ts';
import type { Rejection } from '../contract/queue-api.ts';
import { newJob, nextPlace } from './new-job.ts';
import { copySources, newSource, takeSource } from './take-source.ts';
import { CancelledImport, whileImporting } from './while-importing.ts';

/** What adding needs. */
export type AddPorts = Pick<QueueGroups, 'clock' | 'newId'> & {
  readonly ledger: JobLedger;
  readonly storage: Pick<QueueGroups['storage'], 'sources' | 'used'>;
};

/**
 * Stores files as jobs. Each is shown at once and counts as added only when it is stored together with its bytes; one
 * that cannot be stored does not take the others with it. What the user wants of a job in the meantime is stored with
 * it; one that was cancelled or removed is not stored at all.
 */
export async function addFiles(
  ports: AddPorts,
  files: readonly File[],
  choice: Choice,
  start: Start,
  own: ReadonlyMap<File, Partial<Options>> = new Map(),
): Promise<Rejection[]> {
  const entries = await showFiles(ports, files, choice, start, own);
  const rejections: Rejection[] = [];
  for (const batch of batchesOf(entries)) {
    for (const entry of await storeTogether(ports, batch)) {
      const rejection = await storeAlone(ports, entry);
      if (rejection !== null) rejections.push(rejection);
    }
  }
  return rejections;
}

/** Files that are stored in one transaction, at most: each waits for the disk, and those behind it wait too. */
const MOST_TOGETHER = 25;

/** Bytes of such files, at most; a larger file is stored alone. */
const MOST_BYTES = 16_000_000;

function batchesOf(entries: readonly Entry[]): Entry[][] {
  const batches: Entry[][] = [];
  let bytes = 0;
  for (const entry of entries) {
    const last = batches.at(-1);
    bytes += entry.file.size;
    if (last === undefined || last.length === MOST_TOGETHER || bytes > MOST_BYTES) {
      batches.push([entry]);
      bytes = entry.file.size;
    } else last.push(entry);
  }
  return batches;
}

/** Stores small files in one go. Gives those for which that did not work, to be tried each by itself. */
async function storeTogether(
  { ledger, storage }: AddPorts,
  batch: readonly Entry[],
): Promise<readonly Entry[]> {
  if (batch.length === 1) return batch;
  const ids = batch.map(({ base }) => base.id);
  try {
    await whileImporting(ledger, ids, (signal) =>
      copySources(
        storage.sources,
        batch,
        ({ sources, records }) =>
          ledger.add(...batch.map((entry, n) => jobOf(entry, sources[n] ?? entry.source, records))),
        signal,
      ),
    );
    return [];
  } catch {
    // The disk may be full, or the user does not want one of them any more: that is no matter of the others.
    return batch;
  }
}

/** Stores one file. Says why that was not possible; null when it was, or nobody wants it any more. */
async function storeAlone({ ledger, storage }: AddPorts, entry: Entry): Promise<Rejection | null> {
  const { file, source, base } = entry;
  try {
    await whileImporting(ledger, [base.id], (signal) =>
      takeSource(
        storage.sources,
        source,
        file,
        (taken) => ledger.add(jobOf(entry, taken.source, taken.records)),
        signal,
      ),
    );
    return null;
  } catch (error) {
    ledger.hideImport(base.id);
    if (error instanceof CancelledImport) return null;
    return { name: file.name, failure: storageFailure(error, file.size, await storage.used()) };
  }
}

/** A job whose source is stored, with the record of it among these. */
function jobOf({ base, start }: Entry, source: Source, records: readonly SourceRecord[]): NewJob {
  return {
    job: { ...base, sources: [source], state: 'queued', start, work: null },
    records: records.filter(({ id }) => id === source.id),
  };
}

/** A file on its way to become a job. */
type Entry = {
  readonly file: File;
  readonly source: Source;
  readonly base: Omit<JobBase, 'sources'>;
  readonly start: Start;
};

/** Shows files as jobs that are being stored; many of them in several goes. */
async function showFiles(
  { ledger, newId, clock }: AddPorts,
  files: readonly File[],
  choice: Choice,
  start: Start,
  own: ReadonlyMap<File, Partial<Options>>,
): Promise<Entry[]> {
  const first = nextPlace(ledger);
  const entries: Entry[] = [];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    if (at > 0) await clock.wait(0);
    const shown = files.slice(at, at + AT_ONCE).map((file, n): Entry => {
      const source = newSource(file, newId);
      const how = following(choice, own.get(file) ?? {});
      const wanted = followedTarget(choice, how, kindByName(source));
      const base = newJob(wanted, first + at + n, newId, clock.now());
      return { file, source, start, base: { ...base, following: how } };
    });
    ledger.showImports(
      shown.map(({ base, source }) => ({ ...base, sources: [source], state: 'importing', start })),
    );
    entries.push(...shown);
  }
  return entries;
}

/** Files that are shown in one go: Chromium asks the disk for each one's size and date, a quarter of a millisecond. */
const AT_ONCE = 100;
