import type { IDBPDatabase } from 'idb';
import { forgetOldPlans } from './forget-old-plans.ts';
import type { KilnSchema, UpgradeTransaction } from './schema.ts';

/** Brings a database of any older version to this one, step by step. */
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
  if (oldVersion === 1) await forgetOldPlans(transaction);
}
