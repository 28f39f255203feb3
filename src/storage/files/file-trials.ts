import { hasFiles, openFolder } from './opfs-path.ts';
import { isFull } from '../database/storage-error.ts';

/** True where workers can open files for synchronous access, as engines do to write artifacts. */
export async function canWriteInWorkers(): Promise<boolean> {
  if (!hasFiles() || !('Worker' in globalThis)) return false;
  const worker = new Worker(new URL('./sync-access.worker.ts', import.meta.url), {
    type: 'module',
  });
  try {
    return await new Promise<boolean>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<boolean>) => resolve(data);
      worker.onerror = () => resolve(false);
    });
  } finally {
    worker.terminate();
  }
}

/** True where pages have the means to write files as streams: not in Safari before 26. */
export function canStreamToFiles(): boolean {
  return 'FileSystemFileHandle' in globalThis && 'createWritable' in FileSystemFileHandle.prototype;
}

/** True where pages can really write files as streams: not in private windows. */
export async function canWriteInPages(): Promise<boolean> {
  if (!hasFiles() || !canStreamToFiles()) return false;
  const name = `trial-${crypto.randomUUID()}`;
  try {
    const folder = await openFolder([]);
    const file = await folder.getFileHandle(name, { create: true });
    await (await file.createWritable()).close();
    await folder.removeEntry(name);
    return true;
  } catch (error) {
    // A full disk refuses everything, and says nothing of files.
    if (isFull(error)) return true;
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}
