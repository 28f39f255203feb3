import { isWorthAdding } from './worth-adding.ts';

/** Is told by which handle a file can be read again. */
export type Remember = (file: File, handle: FileSystemFileHandle) => void;

/** All files of a folder that was dropped, by whatever the browser names it with. */
export function readFolder(
  folder: FileSystemDirectoryHandle | FileSystemDirectoryEntry,
  remember: Remember,
): Promise<File[]> {
  return 'kind' in folder ? readFolderHandle(folder, remember) : readFolderEntry(folder);
}

/** All files of a folder and of the folders in it, by name, each with its handle. */
async function readFolderHandle(
  folder: FileSystemDirectoryHandle,
  remember: Remember,
): Promise<File[]> {
  const children: (FileSystemDirectoryHandle | FileSystemFileHandle)[] = [];
  for await (const child of folder.values()) children.push(child);
  children.sort((a, b) => a.name.localeCompare(b.name));
  const parts = await Promise.all(
    children.map(async (child) => {
      if (child.kind === 'directory') return readFolderHandle(child, remember);
      if (!isWorthAdding(child.name)) return [];
      const file = await child.getFile();
      remember(file, child);
      return [file];
    }),
  );
  return parts.flat();
}

/** All files of a folder and of the folders in it, by name: for browsers without handles. */
async function readFolderEntry(folder: FileSystemDirectoryEntry): Promise<File[]> {
  const entries = (await readEntries(folder)).toSorted((a, b) => a.name.localeCompare(b.name));
  const parts = await Promise.all(
    entries.map(async (entry) => {
      if (entry.isDirectory) return readFolderEntry(entry as FileSystemDirectoryEntry);
      return isWorthAdding(entry.name) ? [await readEntry(entry as FileSystemFileEntry)] : [];
    }),
  );
  return parts.flat();
}

/** A reader hands out about a hundred entries at a time, and none when it is through. */
async function readEntries(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (batch.length === 0) return all;
    all.push(...batch);
  }
}

function readEntry(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}
