import type { ArtifactStore } from './artifact-store.ts';
import type { Database } from './database.ts';

/** Artifacts as Blobs in IndexedDB, for browsers without files to write to. Each is held in memory once: `limit` bytes. */
export function createIndexedDBArtifacts(database: Database, limit: number): ArtifactStore {
  return {
    mode: { kind: 'blob', limit },
    path: () => [],
    put: (id, blob) =>
      database.run(async (db) => {
        const tx = db.transaction('artifacts', 'readwrite', { durability: 'strict' });
        await Promise.all([tx.store.put({ id, blob }), tx.done]);
      }),
    open: ({ id, size }) =>
      database.run(async (db) => {
        const row = await db.get('artifacts', id);
        return row?.blob.size === size ? row.blob : null;
      }),
    remove: (ids) =>
      database.run(async (db) => {
        const tx = db.transaction('artifacts', 'readwrite');
        await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.done]);
      }),
    ids: () => database.run((db) => db.getAllKeys('artifacts')),
  };
}
