import type { LinkedFile } from '../schema/source-record.ts';
import type { Database } from '../database/database.ts';

/**
 * What can be kept of a user's own file so that it is found again after a restart; null where it cannot be: most
 * browsers give files without a handle, and WebKit's cannot be stored (DataCloneError).
 */
export async function linkTo(
  database: Database,
  file: File,
  handle: FileSystemFileHandle | null,
): Promise<LinkedFile | null> {
  if (handle === null) return null;
  const { size, lastModified } = file;
  const link: LinkedFile = { kind: 'handle', handle, size, lastModified };
  return (await isStorable(database, link)) ? link : null;
}

/** Tries by storing it, and takes that back at once. */
function isStorable(database: Database, link: LinkedFile): Promise<boolean> {
  return database.run(async (db) => {
    const tx = db.transaction('sources', 'readwrite');
    tx.done.catch(() => undefined);
    try {
      await tx.store.put({ id: 'trial', ...link });
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'DataCloneError') return false;
      throw error;
    } finally {
      tx.abort();
    }
  });
}
