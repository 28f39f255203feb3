import type { Database } from './database.ts';
import { inTransaction } from './transaction.ts';

/** Where a copy of the database's name is kept: localStorage, which browsers may leave when they delete a database. */
export type MarkerCopy = Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'kiln-epoch';

/**
 * Finds out whether the database is still the one of the last visit. Each database has a name of its own, its epoch,
 * and localStorage has a copy: where only the copy is left, the browser has deleted the database. That is told once,
 * because the new database gets a new name.
 */
export async function checkEviction(
  database: Database,
  note: MarkerCopy | null,
): Promise<'kept' | 'emptied'> {
  const noted = read(note);
  const { epoch, isNew } = await database.run((db) => {
    const tx = db.transaction('meta', 'readwrite');
    return inTransaction(tx, async () => {
      const known = await tx.store.get('epoch');
      if (typeof known === 'string') return { epoch: known, isNew: false };
      const fresh: string = crypto.randomUUID();
      await tx.store.put(fresh, 'epoch');
      return { epoch: fresh, isNew: true };
    });
  });
  if (noted !== epoch) write(note, epoch);
  return isNew && noted !== null ? 'emptied' : 'kept';
}

/** Browsers refuse localStorage where users refuse cookies: then an eviction cannot be noticed. */
function read(note: MarkerCopy | null): string | null {
  try {
    return note?.getItem(KEY) ?? null;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function write(note: MarkerCopy | null, epoch: string): void {
  try {
    note?.setItem(KEY, epoch);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
