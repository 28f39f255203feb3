import type { Database } from '../database/database.ts';
import { inTime, TRIAL_MS } from '../database/in-time.ts';
import { whole } from '../database/transaction.ts';

/** What a browser may be able to do: store Blobs, and let workers write files. */
export type Ability = 'blobs' | 'files';

/**
 * Tries whether this browser can do something, unless it could at an earlier visit: starting a worker takes longer than
 * all the rest of opening the storage. That it could not is forgotten, because it may have been too busy to answer.
 */
export async function hasAbility(
  database: Database,
  ability: Ability,
  trial: () => Promise<boolean>,
): Promise<boolean> {
  if (await isKnown(database, ability)) return true;
  const can = await inTime(TRIAL_MS, trial(), false);
  // Nobody waits for it: at worst it is tried once more.
  if (can) remember(database, ability).catch(() => undefined);
  return can;
}

async function isKnown(database: Database, ability: Ability): Promise<boolean> {
  try {
    return await database.run((db) => {
      const tx = db.transaction('meta');
      return whole(tx, async () => (await tx.store.get(ability)) === true);
    });
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

function remember(database: Database, ability: Ability): Promise<unknown> {
  return database.run((db) => {
    const tx = db.transaction('meta', 'readwrite');
    return whole(tx, () => tx.store.put(true, ability));
  });
}
