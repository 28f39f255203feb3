import { readJobs } from './read-jobs.ts';
import type { SourceRecord } from '../schema/source-record.ts';
import type { Job, JobId } from '../../domain/job/job.ts';
import { compareJobs } from '../../domain/job/priority.ts';
import type { Database } from '../database/database.ts';
import { sourceIdsOf } from '../checks/job-row.ts';
import { each, inTransaction } from '../database/transaction.ts';

/** A job with the records of its sources, as far as they have any. */
export type NewJob = { readonly job: Job; readonly records: readonly SourceRecord[] };

/** A job before and after it was changed. */
export type Change = { readonly before: Job; readonly after: Job };

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
  /** Deletes jobs and the records of their sources. */
  readonly remove: (ids: readonly JobId[]) => Promise<void>;
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

    remove: (ids) =>
      database.run((db) => {
        const tx = db.transaction(['jobs', 'sources'], 'readwrite', STRICT);
        const jobs = tx.objectStore('jobs');
        return inTransaction(tx, async () => {
          const found = await each(ids, (id) => jobs.get(id));
          await each(found.flatMap(sourceIdsOf), (id) => tx.objectStore('sources').delete(id));
          await each(ids, (id) => jobs.delete(id));
        });
      }),

    sourceIds: async () => (await rows()).flatMap(sourceIdsOf),
  };
}
