import { openFolder } from '../../storage/files/opfs-path.ts';
import type { ArtifactPlace } from '../contract/engine-api.ts';
import { failed, success, type Failure, type Result } from '../../domain/failure/failure.ts';
import { storageFailure } from '../../storage/database/storage-error.ts';
import type { FileContent } from './file-content.ts';
import { memoryContent } from './memory-content.ts';

/** An empty file to write an artifact to. `toBlob` gives what was written when it is not on disk. */
type OutputFile = { readonly content: FileContent; readonly toBlob: () => Blob | null };

/** Opens the place of an artifact, and flushes and closes it whatever happens; a full disk may refuse all three. */
export async function withOutput<T>(
  place: ArtifactPlace,
  use: (file: OutputFile) => Promise<Result<T>>,
): Promise<Result<T>> {
  switch (place.kind) {
    case 'memory': {
      const content = memoryContent(place.limit);
      return use({ content, toBlob: content.toBlob });
    }
    case 'opfs': {
      const [folder, name] = [place.path.slice(0, -1), place.path.at(-1) ?? ''];
      const opened = await orFailure(async () => {
        const file = await (await openFolder(folder)).getFileHandle(name, { create: true });
        return file.createSyncAccessHandle();
      });
      if (!opened.ok) return opened;
      const handle = opened.value;
      try {
        const result = await use({ content: opfsContent(handle), toBlob: () => null });
        const flushed = await orFailure(async () => handle.flush());
        return flushed.ok ? result : flushed;
      } finally {
        handle.close();
      }
    }
    default:
      return place satisfies never;
  }
}

async function orFailure<T>(use: () => Promise<T>): Promise<Result<T>> {
  try {
    return success(await use());
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return failed(storageFailure(error), [String(error)]);
  }
}

/** A file in the origin private file system. The handle is exclusive; close it to let others at the file. */
export function opfsContent(handle: FileSystemSyncAccessHandle): FileContent {
  return {
    size: () => handle.getSize(),
    read(target, position) {
      const bytes = handle.read(target, { at: position });
      if (bytes > target.length) throw new DOMException('The file cannot be read.', 'UnknownError');
      return bytes;
    },
    write(source, position) {
      const written = handle.write(source, { at: position });
      // Where there is no room left, Firefox writes less instead of throwing, and Chromium gives back its error number,
      // -8, as 4294967288: what came out was wrong, and called done.
      if (written !== source.length) {
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
