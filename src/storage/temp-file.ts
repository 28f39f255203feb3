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

/** Deletes the temporary files of earlier visits. Those another tab is still writing stay. */
export async function sweepTempFiles(): Promise<void> {
  if (!('storage' in navigator) || !('getDirectory' in navigator.storage)) return;
  try {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(FOLDER, { recursive: true });
  } catch (error) {
    // Nothing there, or in use.
    if (!(error instanceof DOMException)) throw error;
  }
}
