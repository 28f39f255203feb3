import type { FileContent } from './file-content.ts';

/** A file in the origin private file system. The handle is exclusive; close it to let others at the file. */
export function opfsContent(handle: FileSystemSyncAccessHandle): FileContent {
  return {
    size: () => handle.getSize(),
    read: (target, position) => handle.read(target, { at: position }),
    write(source, position) {
      const written = handle.write(source, { at: position });
      // Firefox writes less instead of throwing when there is no room left.
      if (written < source.length) {
        throw new DOMException('The file could not be written to its end.', 'QuotaExceededError');
      }
    },
    truncate: (size) => handle.truncate(size),
  };
}
