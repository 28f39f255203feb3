import { readFolderEntry } from './read-folder-entry.ts';
import { readFolderHandle, type Remember } from './read-folder-handle.ts';

/** All files of a folder that was dropped, by whatever the browser names it with. */
export function readFolder(
  folder: FileSystemDirectoryHandle | FileSystemDirectoryEntry,
  remember: Remember,
): Promise<File[]> {
  return 'kind' in folder ? readFolderHandle(folder, remember) : readFolderEntry(folder);
}
