import { rememberFolder } from '../../lib/file-folder.ts';

/** Is told by which handle a file can be read again. */
export type Remember = (file: File, handle: FileSystemFileHandle) => void;

/** All files of a folder that was dropped, by whatever the browser names it with; each knows its folder. */
export function readFolder(
  folder: FileSystemDirectoryHandle | FileSystemDirectoryEntry,
  remember: Remember,
): Promise<File[]> {
  return 'kind' in folder
    ? readFolderHandle(folder, folder.name, remember)
    : readFolderEntry(folder, folder.name);
}

/** All files of a folder and of the folders in it, each with its handle. */
async function readFolderHandle(
  folder: FileSystemDirectoryHandle,
  path: string,
  remember: Remember,
): Promise<File[]> {
  const parts: Promise<File[]>[] = [];
  for await (const child of folder.values()) {
    if (child.kind === 'directory') {
      parts.push(readFolderHandle(child, `${path}/${child.name}`, remember));
    } else {
      parts.push(
        child.getFile().then((file) => {
          remember(file, child);
          rememberFolder(file, path);
          return [file];
        }),
      );
    }
  }
  return (await Promise.all(parts)).flat();
}

/** All files of a folder and of the folders in it: for browsers without handles. */
async function readFolderEntry(folder: FileSystemDirectoryEntry, path: string): Promise<File[]> {
  const parts = await Promise.all(
    (await readEntries(folder)).map(async (entry) => {
      if (entry.isDirectory) {
        return readFolderEntry(entry as FileSystemDirectoryEntry, `${path}/${entry.name}`);
      }
      const file = await readEntry(entry as FileSystemFileEntry);
      rememberFolder(file, path);
      return [file];
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
