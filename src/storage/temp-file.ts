import { openFolder } from './opfs-path.ts';

const FOLDER = 'temp';

/** A file that is written as a stream and then handed out; it is deleted at the next start. */
export type TempFile = {
  readonly writable: WritableStream<Uint8Array>;
  readonly file: () => Promise<File>;
};

/** Makes a temporary file, or null where pages cannot write files (Safari before 26, private windows). */
export async function openTempFile(): Promise<TempFile | null> {
  if (!('FileSystemFileHandle' in globalThis)) return null;
  if (!('createWritable' in FileSystemFileHandle.prototype)) return null;
  try {
    const folder = await openFolder([FOLDER]);
    const handle = await folder.getFileHandle(crypto.randomUUID(), { create: true });
    return { writable: await handle.createWritable(), file: () => handle.getFile() };
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Milliseconds after which nobody is still saving a temporary file. */
const MAX_AGE = 60 * 60 * 1000;

/** Deletes the temporary files of earlier visits. Younger ones may still be in the hands of another tab. */
export async function sweepTempFiles(): Promise<void> {
  if (!('storage' in navigator) || !('getDirectory' in navigator.storage)) return;
  try {
    const folder = await openFolder([FOLDER]);
    for await (const [name, handle] of folder.entries()) {
      const age =
        handle instanceof FileSystemFileHandle
          ? Date.now() - (await handle.getFile()).lastModified
          : 0;
      if (age > MAX_AGE) await folder.removeEntry(name);
    }
  } catch (error) {
    // In use, or refused: the next start will see to it.
    if (!(error instanceof DOMException)) throw error;
  }
}
