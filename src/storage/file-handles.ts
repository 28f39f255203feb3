const handles = new WeakMap<File, FileSystemFileHandle>();

/** Remembers by which handle a file was given, for as long as the file itself is known. */
export function rememberHandle(file: File, handle: FileSystemFileHandle): void {
  handles.set(file, handle);
}

/** The handle by which a file was given, or null: most browsers give files without one. */
export function handleOf(file: File): FileSystemFileHandle | null {
  return handles.get(file) ?? null;
}
