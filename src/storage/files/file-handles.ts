const handles = new WeakMap<File, FileSystemFileHandle>();

/** Remembers by which handle a file was given, for as long as the file itself is known. */
export function rememberHandle(file: File, handle: FileSystemFileHandle): void {
  handles.set(file, handle);
}

const own = new WeakMap<File, FileSystemFileHandle>();

/** Remembers that a file is one of Kiln's own, which whoever stores it may take as it is instead of copying it. */
export function rememberOwnFile(file: File, handle: FileSystemFileHandle): void {
  own.set(file, handle);
}

/** The handle of a file of Kiln's own; null for files of the user's. */
export function ownHandleOf(file: File): FileSystemFileHandle | null {
  return own.get(file) ?? null;
}

/** The handle by which a file was given, or null: most browsers give files without one. */
export function handleOf(file: File): FileSystemFileHandle | null {
  return handles.get(file) ?? null;
}
