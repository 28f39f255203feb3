import { readJobs } from './read-jobs.ts';
import type { SourceRecord } from '../schema/source-record.ts';
import type { Job, JobId } from '../../domain/job/job.ts';
import { compareJobs } from '../../domain/job/priority.ts';
import type { Database } from '../database/database.ts';
import { hasSharedSources, sourceIdsOf } from '../checks/job-row.ts';
import { each, inTransaction } from '../database/transaction.ts';

/** A job with the records of its sources, as far as they have any. */
export type NewJob = { readonly job: Job; readonly records: readonly SourceRecord[] };

/** A job before and after it was changed. */
export type Change = { readonly before: Job; readonly after: Job };

/** A job that another one was made of, as it is now, and that one. */
export type Pair = { readonly first: Job; readonly second: Job };

/** Where jobs are kept. Each call is one transaction, flushed to disk before it resolves. */
export type JobStore = {
  /** All jobs, in their order. Rows that are not jobs are left alone and left out. */
  readonly all: () => Promise<Job[]>;
  /** How many rows there are, also those that this version cannot read: of a newer one, or damaged ones. */
  readonly count: () => Promise<number>;
  /** Those of the jobs that are there. */
  readonly read: (ids: readonly JobId[]) => Promise<Job[]>;
  /** Stores jobs together with the records of their sources: all or nothing. They go to the end of the queue, in order. */
  readonly add: (...entries: readonly NewJob[]) => Promise<Job[]>;
  /**
   * Reads jobs, changes them and writes them back together with records of sources, with nobody in between. Null from
   * `change` leaves a job alone; when it leaves all alone, the records are not stored either.
   */
  readonly update: (
    ids: readonly JobId[],
    change: (job: Job) => Job | null,
    records?: readonly SourceRecord[],
  ) => Promise<Change[]>;
  /**
   * Stores a second job of a first one's sources, with nobody in between: they cannot go meanwhile. Null when the first
   * is not there, or `make` says that none can be made of it.
   */
  readonly addSecond: (id: JobId, make: (first: Job) => Pair | null) => Promise<Pair | null>;
  /**
   * Deletes jobs and the records of their sources, but for those that other jobs name. Resolves with the ids of sources
   * that no job names any more.
   */
  readonly remove: (ids: readonly JobId[]) => Promise<readonly string[]>;
  /** Ids of the sources of all rows, also of those that this version cannot read. */
  readonly sourceIds: () => Promise<string[]>;
};

/** Power loss right after the user was told "queued" must not take the job. */
const STRICT = { durability: 'strict' } as const;

/** The store in IndexedDB. */
export function createJobStore(database: Database): JobStore {
  const rows = () =>
    database.run((db) => {
      const tx = db.transaction('jobs');
      return inTransaction(tx, (): Promise<unknown[]> => tx.store.getAll());
    });

  return {
    all: async () => readJobs(await rows()).toSorted(compareJobs),

    count: () =>
      database.run((db) => {
        const tx = db.transaction('jobs');
        return inTransaction(tx, () => tx.store.count());
      }),

    read: (ids) =>
      database.run(async (db) => {
        const tx = db.transaction('jobs');
        return readJobs(await inTransaction(tx, () => each(ids, (id) => tx.store.get(id))));
      }),

    add: (...entries) =>
      database.run((db) => {
        const tx = db.transaction(['jobs', 'sources'], 'readwrite', STRICT);
        const jobs = tx.objectStore('jobs');
        return inTransaction(tx, async () => {
          const last = await jobs.index('order').openKeyCursor(null, 'prev');
          const end = last?.key ?? 0;
          const placed = entries.map(({ job }, n) => ({ ...job, order: end + 1 + n }));
          await each(placed, (row) => jobs.add(row));
          await each(
            entries.flatMap(({ records }) => records),
            (record) => tx.objectStore('sources').add(record),
          );
          return placed;
        });
      }),

    update: (ids, change, records = []) =>
      database.run((db) => {
        // Sources can be read while nothing but jobs is changed.
        const stores: ('jobs' | 'sources')[] = records.length > 0 ? ['jobs', 'sources'] : ['jobs'];
        const tx = db.transaction(stores, 'readwrite', STRICT);
        const jobs = tx.objectStore('jobs');
        return inTransaction(tx, async () => {
          const found = readJobs(await each(ids, (id) => jobs.get(id)));
          const changes = found.flatMap((before): Change[] => {
            const after = change(before);
            return after === null ? [] : [{ before, after }];
          });
          await each(changes, ({ after }) => jobs.put(after));
          if (changes.length > 0)
            await each(records, (record) => tx.objectStore('sources').add(record));
          return changes;
        });
      }),

    addSecond: (id, make) =>
      database.run((db) => {
        const tx = db.transaction('jobs', 'readwrite', STRICT);
        return inTransaction(tx, async () => {
          const [first] = readJobs([await tx.store.get(id)]);
          const pair = first === undefined ? null : make(first);
          if (pair === null) return null;
          await tx.store.put(pair.first);
          await tx.store.add(pair.second);
          return pair;
        });
      }),

    remove: (ids) =>
      database.run((db) => {
        const tx = db.transaction(['jobs', 'sources'], 'readwrite', STRICT);
        const jobs = tx.objectStore('jobs');
        return inTransaction(tx, async () => {
          const found = await each(ids, (id) => jobs.get(id));
          await each(ids, (id) => jobs.delete(id));
          // A thousand rows take a while to read: mostly there is no need to.
          const others: unknown[] = found.some(hasSharedSources) ? await jobs.getAll() : [];
          const named = new Set(others.flatMap(sourceIdsOf));
          const loose = found.flatMap(sourceIdsOf).filter((id) => !named.has(id));
          await each(loose, (id) => tx.objectStore('sources').delete(id));
          return loose;
        });
      }),

    sourceIds: async () => (await rows()).flatMap(sourceIdsOf),
  };
}
