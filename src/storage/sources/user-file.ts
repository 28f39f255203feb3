import type { Database } from '../database/database.ts';
import type { LinkedFile } from '../schema/source-record.ts';
import type { OpenedSource } from './source-store.ts';

/** What browsers that have such handles can be asked about them; TypeScript does not know it. */
type Permissions = {
  queryPermission?(descriptor: { mode: 'read' }): Promise<PermissionState>;
  requestPermission?(descriptor: { mode: 'read' }): Promise<PermissionState>;
};

const READ = { mode: 'read' } as const;

/** A file of the user's that this tab was given: gone when it was deleted, or, where the browser notices, changed. */
export async function openUserFile(blob: Blob): Promise<OpenedSource> {
  try {
    await blob.slice(0, 1).arrayBuffer();
    return { kind: 'open', blob };
  } catch (error) {
    if (error instanceof DOMException) return { kind: 'gone' };
    throw error;
  }
}

/** A file of the user's by its handle: locked until the user allows it, gone when it is not the one it was. */
export async function openLinkedFile({
  handle,
  size,
  lastModified,
}: LinkedFile): Promise<OpenedSource> {
  const permission = await (handle as Permissions).queryPermission?.(READ);
  if (permission !== undefined && permission !== 'granted') return { kind: 'locked' };
  try {
    const file = await handle.getFile();
    const same = file.size === size && file.lastModified === lastModified;
    return same ? await openUserFile(file) : { kind: 'gone' };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    // The user took the permission back in this very moment.
    return { kind: error.name === 'NotAllowedError' ? 'locked' : 'gone' };
  }
}

/** Asks the user to allow reading a file again; in a click only. */
export async function askForFile({ handle }: LinkedFile): Promise<void> {
  await (handle as Permissions).requestPermission?.(READ);
}

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
