import type { Remember } from './read-folder.ts';

/** The part of the File System API that only Chromium has: a dropped file that can be read again after a restart. */
type WithHandle = { readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };

/**
 * All files of a drop, those in dropped folders included. Call it within the drop event. `remember` is told the handle
 * of each file that has one.
 */
export async function readDropped(transfer: DataTransfer, remember: Remember): Promise<File[]> {
  // The items are read before anything is awaited: they are gone when the event is over.
  const dropped = Array.from(transfer.items)
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({
      entry: item.webkitGetAsEntry(),
      file: item.getAsFile(),
      handle: handleOf(item),
    }));
  const parts = await Promise.all(
    dropped.map(async ({ entry, file, handle }) => {
      const found = await handle;
      const folder = folderOf(found, entry);
      if (folder !== null) return (await import('./read-folder.ts')).readFolder(folder, remember);
      if (file === null) return [];
      if (found instanceof FileSystemFileHandle) remember(file, found);
      return [file];
    }),
  );
  return parts.flat();
}

function folderOf(handle: FileSystemHandle | null, entry: FileSystemEntry | null) {
  if (handle instanceof FileSystemDirectoryHandle) return handle;
  return entry?.isDirectory ? (entry as FileSystemDirectoryEntry) : null;
}

/** The handle of a dropped item; null where browsers have none, as for a picture from another page. */
async function handleOf(item: DataTransferItem & WithHandle): Promise<FileSystemHandle | null> {
  try {
    return (await item.getAsFileSystemHandle?.()) ?? null;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
