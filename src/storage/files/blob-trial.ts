import type { Database } from '../database/database.ts';
import { isFull } from '../database/storage-error.ts';
import { inTransaction } from '../database/transaction.ts';

/**
 * True where Blobs can be stored: one byte is written, read back and deleted. Safari's private windows refuse it
 * (https://bugs.webkit.org/show_bug.cgi?id=156347), and browsers have given back empty ones.
 */
export async function canStoreBlobs(database: Database): Promise<boolean> {
  const id = `trial-${crypto.randomUUID()}`;
  try {
    await database.run((db) => {
      const tx = db.transaction('artifacts', 'readwrite');
      return inTransaction(tx, () => tx.store.add({ id, kind: 'blob', blob: new Blob(['!']) }));
    });
    const row = await database.run((db) => {
      const tx = db.transaction('artifacts');
      return inTransaction(tx, () => tx.store.get(id));
    });
    const text = row !== undefined && 'blob' in row ? await row.blob.text() : '';
    await database.run((db) => {
      const tx = db.transaction('artifacts', 'readwrite');
      return inTransaction(tx, () => tx.store.delete(id));
    });
    return text === '!';
  } catch (error) {
    // A full disk refuses everything, and says nothing of Blobs.
    if (isFull(error)) return true;
    if (error instanceof DOMException) return false;
    throw error;
  }
}
