import { isWorthAdding } from './worth-adding.ts';

/** Is told by which handle a file can be read again. */
export type Remember = (file: File, handle: FileSystemFileHandle) => void;

/** All files of a folder and of the folders in it, by name, each with its handle. */
export async function readFolderHandle(
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
