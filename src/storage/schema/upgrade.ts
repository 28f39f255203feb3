import type { IDBPDatabase } from 'idb';
import { jobFromV1, jobFromV2, jobFromV3, jobFromV4, type JobRow } from './job-migrations.ts';
import type { KilnSchema, UpgradeTransaction } from './schema.ts';

/**
 * Brings a database of any older version to this one, step by step. Rows of sources and artifacts are never rewritten:
 * they hold Blobs.
 */
export async function upgrade(
  db: IDBPDatabase<KilnSchema>,
  oldVersion: number,
  transaction: UpgradeTransaction,
): Promise<void> {
  if (oldVersion < 1) {
    db.createObjectStore('jobs', { keyPath: 'id' }).createIndex('order', 'order');
    db.createObjectStore('sources', { keyPath: 'id' });
    db.createObjectStore('artifacts', { keyPath: 'id' });
    db.createObjectStore('meta');
  }
  if (oldVersion < 2) await migrateJobs(transaction, jobFromV1);
  if (oldVersion < 3) {
    db.createObjectStore('chunks');
    await migrateJobs(transaction, jobFromV2);
  }
  if (oldVersion < 4) await migrateJobs(transaction, jobFromV3);
  if (oldVersion < 5) await migrateJobs(transaction, jobFromV4);
}

/**
 * Brings the rows of jobs from one version of the schema to the next. A row that is damaged so badly that `change`
 * trips over it is left as it is: `job-row.ts` keeps it out of the queue, and nobody is kept out of the database.
 */
async function migrateJobs(
  transaction: UpgradeTransaction,
  change: (row: JobRow) => object,
): Promise<void> {
  for await (const cursor of transaction.objectStore('jobs')) {
    const changed = unlessDamaged(() => change(cursor.value));
    // What the database holds is typed by what this version reads: `job-row.ts` makes sure of that.
    if (changed !== null) await cursor.update(changed as typeof cursor.value);
  }
}

function unlessDamaged(change: () => object): object | null {
  try {
    return change();
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
