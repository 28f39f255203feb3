import type { JobBase, JobId, Start } from '../../domain/job/job.ts';
import type { Source } from '../../domain/job/source.ts';
import type { Target } from '../../domain/target/target.ts';
import { storageFailure } from '../../storage/database/storage-error.ts';
import type { QueueGroups } from '../contract/ports.ts';
import type { JobLedger } from '../ledger/job-ledger.ts';
import type { Rejection } from '../contract/queue-api.ts';
import { newSource, takeSource } from './take-source.ts';

/** What adding needs. */
export type AddPorts = Pick<QueueGroups, 'clock' | 'newId'> & {
  readonly ledger: JobLedger;
  readonly storage: Pick<QueueGroups['storage'], 'sources' | 'used'>;
};

/**
 * Stores files as jobs. Each is shown at once and counts as added only when it is stored together with its bytes; one
 * that cannot be stored does not take the others with it. What the user wants of a job in the meantime is stored with
 * it; one that was cancelled is not stored at all.
 */
export async function addFiles(
  ports: AddPorts,
  files: readonly File[],
  target: Target,
  start: Start,
): Promise<Rejection[]> {
  const { ledger, storage } = ports;
  const entries = await showFiles(ports, files, target, start);
  const rejections: Rejection[] = [];
  for (const { file, source, base } of entries) {
    try {
      await whileImporting(ledger, base.id, (signal) =>
        takeSource(
          storage.sources,
          source,
          file,
          (taken) =>
            ledger.add({
              job: { ...base, sources: [taken.source], state: 'queued', start, work: null },
              records: taken.records,
            }),
          signal,
        ),
      );
    } catch (error) {
      ledger.hideImport(base.id);
      if (error instanceof CancelledImport) continue;
      const failure = storageFailure(error, file.size, await storage.used());
      rejections.push({ name: file.name, failure });
    }
  }
  return rejections;
}

/** The user does not want a file any more that is being stored. */
export class CancelledImport extends Error {
  constructor() {
    super('The file is not wanted any more.');
    this.name = 'CancelledImport';
  }
}

/** Stores a file that is shown as being stored; the signal aborts with a CancelledImport when it is cancelled. */
export async function whileImporting<T>(
  ledger: JobLedger,
  id: JobId,
  store: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const cancelled = new AbortController();
  const look = () => {
    const state = ledger.get(id)?.state;
    if (state === undefined || state === 'cancelled') cancelled.abort(new CancelledImport());
  };
  const unsubscribe = ledger.subscribe(look);
  try {
    look();
    cancelled.signal.throwIfAborted();
    return await store(cancelled.signal);
  } finally {
    unsubscribe();
  }
}

/** A file on its way to become a job. */
type Entry = {
  readonly file: File;
  readonly source: Source;
  readonly base: Omit<JobBase, 'sources'>;
};

/** Shows files as jobs that are being stored; many of them in several goes. */
async function showFiles(
  { ledger, newId, clock }: AddPorts,
  files: readonly File[],
  target: Target,
  start: Start,
): Promise<Entry[]> {
  const first = nextPlace(ledger);
  const entries: Entry[] = [];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    if (at > 0) await clock.wait(0);
    const shown = files.slice(at, at + AT_ONCE).map((file, n): Entry => {
      const source = newSource(file, newId);
      const base = newJob(target, first + at + n, newId, clock.now());
      return { file, source, base: { ...base, following: { except: {} } } };
    });
    ledger.showImports(
      shown.map(({ base, source }) => ({ ...base, sources: [source], state: 'importing', start })),
    );
    entries.push(...shown);
  }
  return entries;
}

/** The place behind all other jobs. */
export function nextPlace(ledger: JobLedger): number {
  return Math.max(0, ...ledger.jobs().map(({ order }) => order)) + 1;
}

/** Files that are shown in one go: Chromium asks the disk for each one's size and date, a quarter of a millisecond. */
const AT_ONCE = 100;

/** What a job is before anybody has looked at it. */
export function newJob(
  target: Target,
  order: number,
  newId: () => string,
  createdAt: number,
): Omit<JobBase, 'sources'> {
  return {
    id: newId(),
    priority: 'normal',
    order,
    createdAt,
    target,
    attempt: 0,
    crashes: 0,
    avoid: [],
  };
}
