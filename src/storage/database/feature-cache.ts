import type { Feature } from '../schema/schema.ts';
import type { Database } from './database.ts';
import { inTime } from '../../lib/in-time.ts';
import { inTransaction } from './transaction.ts';

/** Milliseconds after which a browser that does not say whether it can do something is taken to be unable to. */
export const TRIAL_MS = 3000;

/**
 * Tries whether this browser can do something, unless it could at an earlier visit: starting a worker takes longer than
 * all the rest of opening the storage. That it could not is forgotten, because it may have been too busy to answer.
 */
export async function hasFeature(
  database: Database,
  feature: Feature,
  trial: () => Promise<boolean>,
): Promise<boolean> {
  if (await isKnown(database, feature)) return true;
  const can = await inTime(TRIAL_MS, trial(), false);
  // Nobody waits for it: at worst it is tried once more.
  if (can) remember(database, feature).catch(() => undefined);
  return can;
}

async function isKnown(database: Database, feature: Feature): Promise<boolean> {
  try {
    return await database.run((db) => {
      const tx = db.transaction('meta');
      return inTransaction(tx, async () => (await tx.store.get(feature)) === true);
    });
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

function remember(database: Database, feature: Feature): Promise<unknown> {
  return database.run((db) => {
    const tx = db.transaction('meta', 'readwrite');
    return inTransaction(tx, () => tx.store.put(true, feature));
  });
}
