import type { Database } from '../database/database.ts';
import { each, inTransaction } from '../database/transaction.ts';

/** Bytes of one piece: small enough to be in memory as often as it takes, large enough to be few. */
const CHUNK = 4 << 20;

/** Who the files belong to; each sees its own only. */
export type ChunkOwner = 'source' | 'artifact';

/** Files in pieces, for browsers that take ArrayBuffers into IndexedDB but no Blobs: Safari's private windows. */
export type ChunkFiles = {
  /**
   * Writes a file, and resolves with the number of its pieces. When it rejects, as it does once the signal aborts, they
   * are deleted again.
   */
  readonly write: (id: string, blob: Blob, signal?: AbortSignal) => Promise<number>;
  /** The file that was written in so many pieces, or null when one of them is gone. */
  readonly read: (id: string, count: number) => Promise<Blob | null>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Ids of all files that have pieces, finished or not. */
  readonly ids: () => Promise<string[]>;
};

/** The files of one owner in the store `chunks`. */
export function createChunkFiles(database: Database, owner: ChunkOwner): ChunkFiles {
  const prefix = `${owner}/`;
  const fileOf = (id: string) => `${prefix}${id}`;

  const put = (id: string, n: number, piece: ArrayBuffer) =>
    database.run((db) => {
      const tx = db.transaction('chunks', 'readwrite');
      return inTransaction(tx, async () => void (await tx.store.put(piece, [fileOf(id), n])));
    });
  const get = (id: string, n: number) =>
    database.run((db) => {
      const tx = db.transaction('chunks');
      return inTransaction(tx, () => tx.store.get([fileOf(id), n]));
    });
  const remove = (ids: readonly string[]) =>
    database.run((db) => {
      const tx = db.transaction('chunks', 'readwrite');
      return inTransaction(
        tx,
        async () => void (await each(ids, (id) => tx.store.delete(all(fileOf(id))))),
      );
    });

  return {
    async write(id, blob, signal) {
      const count = Math.ceil(blob.size / CHUNK);
      try {
        for (let n = 0; n < count; n += 1) {
          signal?.throwIfAborted();
          const piece = blob.slice(n * CHUNK, (n + 1) * CHUNK);
          await put(id, n, await bytesOf(piece));
        }
      } catch (error) {
        // Where even this fails, the sweep of the next start deletes them.
        await remove([id]).catch(() => undefined);
        throw error;
      }
      return count;
    },

    async read(id, count) {
      const pieces: Blob[] = [];
      for (let n = 0; n < count; n += 1) {
        const piece = await get(id, n);
        if (piece === undefined) return null;
        // Blobs may be kept out of memory by the browser, ArrayBuffers may not.
        pieces.push(new Blob([piece]));
      }
      return new Blob(pieces);
    },

    remove,

    ids: () =>
      database.run((db) => {
        const tx = db.transaction('chunks');
        return inTransaction(tx, async () => {
          const ids: string[] = [];
          const own = IDBKeyRange.bound([prefix], [`${prefix}\uffff`]);
          for (let at = await tx.store.openKeyCursor(own); at !== null;) {
            const [file] = at.key;
            ids.push(file.slice(prefix.length));
            // On to the next file, over all pieces of this one.
            at = await at.continue([file, Infinity]);
          }
          return ids;
        });
      }),
  };
}

/** The keys of all pieces of a file. */
function all(file: string): IDBKeyRange {
  return IDBKeyRange.bound([file], [file, Infinity]);
}

/** The bytes of a piece. Firefox reads what is there of a file that has become shorter; the others refuse. */
async function bytesOf(piece: Blob): Promise<ArrayBuffer> {
  const bytes = await piece.arrayBuffer();
  if (bytes.byteLength === piece.size) return bytes;
  throw new DOMException('The file has changed while it was read.', 'NotReadableError');
}
