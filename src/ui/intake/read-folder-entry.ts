import { isWorthAdding } from './worth-adding.ts';

/** All files of a folder and of the folders in it, by name: for browsers without handles. */
export async function readFolderEntry(folder: FileSystemDirectoryEntry): Promise<File[]> {
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
