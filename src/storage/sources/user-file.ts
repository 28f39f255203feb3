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
