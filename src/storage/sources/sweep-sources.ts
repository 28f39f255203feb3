import type { Source } from '../../domain/job/source.ts';
import type { ChunkFiles } from '../files/chunk-files.ts';
import type { Database } from '../database/database.ts';
import type { FileLocks } from '../files/file-locks.ts';
import type { OpfsFolder } from '../files/opfs-folder.ts';
import { neededSourceIdsOf, sourceIdsOf } from '../checks/job-row.ts';
import { each, inTransaction } from '../database/transaction.ts';

/** Where bytes of sources may be. */
type Places = {
  readonly database: Database;
  readonly chunks: ChunkFiles;
  readonly folder: OpfsFolder;
  readonly locks: FileLocks;
};

/** Deletes records that no job names, or needs, and then bytes that no record names and no tab is writing. */
export async function sweepSources(
  { database, chunks, folder, locks }: Places,
  kept: ReadonlySet<Source['id']>,
  unless: 'named' | 'needed',
): Promise<void> {
  const recorded = await sweepRecords(database, kept, unless);
  const [inPieces, inFiles] = [await chunks.ids(), await folder.ids()];
  const loose = [...new Set([...inPieces, ...inFiles])].filter(
    (id) => !recorded.has(id) && !kept.has(id),
  );
  for (const id of loose) {
    await locks.ifFree(id, async () => {
      // Its tab let go of it because it has stored the record by now, or because it is gone.
      if (await isRecorded(database, id)) return;
      await chunks.remove([id]);
      if (inFiles.includes(id)) await folder.remove([id]);
    });
  }
}

/** Deletes records that nobody names, in one go with looking: a job may have been added since. Gives those that stay. */
function sweepRecords(
  database: Database,
  kept: ReadonlySet<Source['id']>,
  unless: 'named' | 'needed',
): Promise<ReadonlySet<Source['id']>> {
  const idsOf = unless === 'needed' ? neededSourceIdsOf : sourceIdsOf;
  return database.run((db) => {
    const tx = db.transaction(['jobs', 'sources'], 'readwrite');
    const sources = tx.objectStore('sources');
    return inTransaction(tx, async () => {
      const ids = await sources.getAllKeys();
      // A thousand rows take a while to read: mostly there is no need to.
      if (ids.every((id) => kept.has(id))) return new Set(ids);
      const rows = await tx.objectStore('jobs').getAll();
      const stay = new Set([...kept, ...rows.flatMap(idsOf)]);
      await each(
        ids.filter((id) => !stay.has(id)),
        (id) => sources.delete(id),
      );
      return new Set(ids.filter((id) => stay.has(id)));
    });
  });
}

async function isRecorded(database: Database, id: Source['id']): Promise<boolean> {
  const key = await database.run((db) => {
    const tx = db.transaction('sources');
    return inTransaction(tx, () => tx.store.getKey(id));
  });
  return key !== undefined;
}
