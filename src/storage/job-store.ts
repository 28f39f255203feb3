import type { Job, JobId } from '../domain/job.ts';
import type { Database } from './database.ts';
import { isJob } from './is-job.ts';

/** A job with the bytes of its sources, in the order of `job.sources`. */
export type NewJob = { readonly job: Job; readonly files: readonly Blob[] };

/** A job before and after it was changed. */
export type Change = { readonly before: Job; readonly after: Job };

/** Where jobs are kept. Each call is one transaction, flushed to disk before it resolves. */
export type JobStore = {
  /** All jobs, in their order. Rows that are not jobs are left alone and left out. */
  readonly all: () => Promise<Job[]>;
  /** How many rows this version cannot read: those of a newer one, or damaged ones. */
  readonly unreadable: () => Promise<number>;
  /** Those of the jobs that are there. */
  readonly read: (ids: readonly JobId[]) => Promise<Job[]>;
  /** Stores a job together with its sources: both or neither. The job goes to the end of the queue. */
  readonly add: (entry: NewJob) => Promise<Job>;
  /** Reads jobs, changes them and writes them back, with nobody in between. Null from `change` leaves one alone. */
  readonly update: (ids: readonly JobId[], change: (job: Job) => Job | null) => Promise<Change[]>;
  /** Deletes jobs and their sources. */
  readonly remove: (ids: readonly JobId[]) => Promise<void>;
  /** The bytes of a source, or null when they are gone. */
  readonly openSource: (id: string) => Promise<Blob | null>;
  /** Deletes the bytes of sources; their jobs stay. */
  readonly removeSources: (ids: readonly string[]) => Promise<void>;
  /** Deletes sources that no job names. */
  readonly sweep: () => Promise<void>;
  readonly isPaused: () => Promise<boolean>;
  readonly setPaused: (paused: boolean) => Promise<void>;
};

/** Power loss right after the user was told "queued" must not take the job. */
const STRICT = { durability: 'strict' } as const;

/** The store in IndexedDB. */
export function createJobStore(database: Database): JobStore {
  return {
    all: () =>
      database.run(async (db) => {
        const rows = await db.getAll('jobs');
        return rows.filter(isJob).toSorted((a, b) => a.order - b.order);
      }),

    unreadable: () =>
      database.run(async (db) => {
        const rows = await db.getAll('jobs');
        return rows.filter((row) => !isJob(row)).length;
      }),

    read: (ids) =>
      database.run(async (db) => {
        const tx = db.transaction('jobs');
        return (await Promise.all(ids.map((id) => tx.store.get(id)))).filter(isJob);
      }),

    add: ({ job, files }) =>
      database.run(async (db) => {
        const tx = db.transaction(['jobs', 'sources'], 'readwrite', STRICT);
        const jobs = tx.objectStore('jobs');
        const last = await jobs.index('order').openKeyCursor(null, 'prev');
        const placed = { ...job, order: (last?.key ?? 0) + 1 };
        const sources = tx.objectStore('sources');
        await settle(tx, [
          () => jobs.add(placed),
          ...files.map((blob, index) => () => {
            return sources.add({ id: placed.sources[index]?.id ?? '', blob });
          }),
        ]);
        return placed;
      }),

    update: (ids, change) =>
      database.run(async (db) => {
        const tx = db.transaction('jobs', 'readwrite', STRICT);
        const rows = await Promise.all(ids.map((id) => tx.store.get(id)));
        const changes = rows.filter(isJob).flatMap((before): Change[] => {
          const after = change(before);
          return after === null ? [] : [{ before, after }];
        });
        await settle(
          tx,
          changes.map(
            ({ after }) =>
              () =>
                tx.store.put(after),
          ),
        );
        return changes;
      }),

    remove: (ids) =>
      database.run(async (db) => {
        const tx = db.transaction(['jobs', 'sources'], 'readwrite', STRICT);
        const jobs = tx.objectStore('jobs');
        const rows = await Promise.all(ids.map((id) => jobs.get(id)));
        const sources = rows.flatMap((job) => (job?.sources ?? []).map((source) => source.id));
        await settle(tx, [
          ...sources.map((id) => () => tx.objectStore('sources').delete(id)),
          ...ids.map((id) => () => jobs.delete(id)),
        ]);
      }),

    openSource: (id) => database.run(async (db) => (await db.get('sources', id))?.blob ?? null),

    removeSources: (ids) =>
      database.run(async (db) => {
        const tx = db.transaction('sources', 'readwrite');
        await settle(
          tx,
          ids.map((id) => () => tx.store.delete(id)),
        );
      }),

    sweep: () =>
      database.run(async (db) => {
        const tx = db.transaction(['jobs', 'sources'], 'readwrite');
        const jobs = await tx.objectStore('jobs').getAll();
        const named = new Set(jobs.flatMap((job) => (job.sources ?? []).map(({ id }) => id)));
        const orphans = (await tx.objectStore('sources').getAllKeys()).filter(
          (id) => !named.has(id),
        );
        await settle(
          tx,
          orphans.map((id) => () => tx.objectStore('sources').delete(id)),
        );
      }),

    isPaused: () => database.run(async (db) => (await db.get('meta', 'queue'))?.paused ?? false),

    setPaused: (paused) =>
      database.run(async (db) => {
        await db.put('meta', { paused }, 'queue');
      }),
  };
}

/**
 * Makes the last requests of a transaction and waits until it is on disk; all or nothing. A request that cannot even
 * be made (Safari's private windows refuse Blobs so) would otherwise leave the others to be committed. Firefox reports
 * a full disk on the request and an AbortError on the transaction, Chromium on the transaction only: the first to fail
 * is the one that knows.
 */
async function settle(
  tx: { readonly done: Promise<void>; abort(): void },
  requests: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const made: Promise<unknown>[] = [tx.done];
  try {
    for (const request of requests) made.unshift(request());
    await Promise.all(made);
  } catch (error) {
    abort(tx);
    await Promise.allSettled(made);
    throw error;
  }
}

/** A transaction that a failed request has ended already cannot be aborted once more. */
function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
}
