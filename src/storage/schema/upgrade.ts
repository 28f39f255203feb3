import type { IDBPDatabase } from 'idb';
import { forgetOldPlan } from './forget-old-plan.ts';
import { knowFiles } from './know-files.ts';
import { migrateJobs } from './migrate-jobs.ts';
import { listOutputs } from './list-outputs.ts';
import { neutralEdits } from './neutral-edits.ts';
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
  if (oldVersion < 2) await migrateJobs(transaction, forgetOldPlan);
  if (oldVersion < 3) {
    db.createObjectStore('chunks');
    await migrateJobs(transaction, knowFiles);
  }
  if (oldVersion < 4) {
    await migrateJobs(transaction, listOutputs);
    await migrateJobs(transaction, neutralEdits);
  }
}
