const folders = new WeakMap<File, string>();

/** Remembers in which folders a file lay, from the outermost one, separated by "/", for as long as the file is known. */
export function rememberFolder(file: File, folder: string): void {
  folders.set(file, folder);
}

/** The folders that a file lay in when it was given, separated by "/"; empty for one that was given by itself. */
export function folderOf(file: File): string {
  // Files of Node have no such path.
  const path = (file.webkitRelativePath as string | undefined) ?? '';
  return folders.get(file) ?? path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
