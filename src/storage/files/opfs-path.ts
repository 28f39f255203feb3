/** Opens a folder of the origin private file system, making it and those above it. Works in pages and workers. */
export async function openFolder(path: readonly string[]): Promise<FileSystemDirectoryHandle> {
  let folder = await navigator.storage.getDirectory();
  for (const name of path) folder = await folder.getDirectoryHandle(name, { create: true });
  return folder;
}

/** True where the browser has a file system of its own; private windows have it and refuse to use it. */
export function hasFiles(): boolean {
  return 'navigator' in globalThis && 'storage' in navigator && 'getDirectory' in navigator.storage;
}

/** True where that file system can be used at all. */
export async function canOpenFolders(): Promise<boolean> {
  if (!hasFiles()) return false;
  try {
    await openFolder([]);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
