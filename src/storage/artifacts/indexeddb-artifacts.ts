import type { ArtifactStore } from './artifact-store.ts';
import { createChunkFiles } from '../files/chunk-files.ts';
import type { Database } from '../database/database.ts';
import type { ArtifactRecord } from '../schema/schema.ts';
import { each, inTransaction } from '../database/transaction.ts';

/**
 * Artifacts in IndexedDB, as Blobs or in pieces, for browsers without files to write to. Each is held in memory once:
 * `limit` bytes.
 */
export function createIndexedDBArtifacts(
  database: Database,
  limit: number,
  form: 'blob' | 'chunks' = 'blob',
): ArtifactStore {
  const chunks = createChunkFiles(database, 'artifact');

  const add = (row: ArtifactRecord) =>
    database.run((db) => {
      const tx = db.transaction('artifacts', 'readwrite', { durability: 'strict' });
      return inTransaction(tx, async () => void (await tx.store.add(row)));
    });
  const rows = () =>
    database.run((db) => {
      const tx = db.transaction('artifacts');
      return inTransaction(tx, async () => {
        const ids = await tx.store.getAllKeys();
        return each(ids, (id) => tx.store.get(id));
      });
    });
  const putInPieces = async (id: string, blob: Blob) => {
    const count = await chunks.write(id, blob);
    try {
      await add({ id, kind: 'chunks', count, size: blob.size });
    } catch (error) {
      await chunks.remove([id]).catch(() => undefined);
      throw error;
    }
  };

  return {
    mode: { kind: 'blob', limit },
    path: () => [],
    put: (id, blob) => (form === 'blob' ? add({ id, kind: 'blob', blob }) : putInPieces(id, blob)),
    async open({ id, size }) {
      const row = await database.run((db) => {
        const tx = db.transaction('artifacts');
        return inTransaction(tx, () => tx.store.get(id));
      });
      if (row === undefined) return null;
      const blob = row.kind === 'chunks' ? await chunks.read(id, row.count) : row.blob;
      return blob?.size === size ? blob : null;
    },
    async remove(ids) {
      await database.run((db) => {
        const tx = db.transaction('artifacts', 'readwrite');
        return inTransaction(tx, async () => void (await each(ids, (id) => tx.store.delete(id))));
      });
      await chunks.remove(ids);
    },
    async ids() {
      const named = await database.run((db) => {
        const tx = db.transaction('artifacts');
        return inTransaction(tx, () => tx.store.getAllKeys());
      });
      return [...new Set([...named, ...(await chunks.ids())])];
    },
    async sizes() {
      const found = (await rows()).filter((row) => row !== undefined);
      return new Map(
        found.map((row) => [row.id, row.kind === 'chunks' ? row.size : row.blob.size]),
      );
    },
  };
}
