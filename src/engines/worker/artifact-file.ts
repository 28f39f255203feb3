import { openFolder } from '../../storage/files/opfs-path.ts';
import type { ArtifactPlace } from '../contract/engine-api.ts';
import type { Failure } from '../../domain/failure/failure.ts';
import { storageFailure } from '../../storage/database/storage-error.ts';
import type { FileContent } from './file-content.ts';
import { memoryContent } from './memory-content.ts';

/** An empty file to write an artifact to. `toBlob` gives what was written when it is not on disk. */
type OutputFile = { readonly content: FileContent; readonly toBlob: () => Blob | null };

/** Opens the place of an artifact, and flushes and closes it whatever happens. */
export async function withOutput<T>(
  place: ArtifactPlace,
  use: (file: OutputFile) => Promise<T>,
): Promise<T> {
  switch (place.kind) {
    case 'memory': {
      const content = memoryContent(place.limit);
      return use({ content, toBlob: content.toBlob });
    }
    case 'opfs': {
      const [folder, name] = [place.path.slice(0, -1), place.path.at(-1) ?? ''];
      const file = await (await openFolder(folder)).getFileHandle(name, { create: true });
      const handle = await file.createSyncAccessHandle();
      try {
        const result = await use({ content: opfsContent(handle), toBlob: () => null });
        handle.flush();
        return result;
      } finally {
        handle.close();
      }
    }
    default:
      return place satisfies never;
  }
}

/** A file in the origin private file system. The handle is exclusive; close it to let others at the file. */
function opfsContent(handle: FileSystemSyncAccessHandle): FileContent {
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

/** What it means that an artifact could not be written to its place. */
export function writeFailure(error: unknown, place: ArtifactPlace): Failure {
  const failure = storageFailure(error);
  return failure.kind === 'storage-full' && place.kind === 'memory'
    ? { kind: 'too-large-for-memory', limit: place.limit }
    : failure;
}
