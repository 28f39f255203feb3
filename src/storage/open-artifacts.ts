import type { ArtifactStore } from './artifact-store.ts';
import type { Database } from './database.ts';
import { createIndexedDBArtifacts } from './indexeddb-artifacts.ts';
import { createOpfsArtifacts } from './opfs-artifacts.ts';

/** Bytes of one output that is built in memory. Phones end a page well before a gigabyte. */
const MEMORY_LIMIT = 512 << 20;

/** Chooses where artifacts are kept by trying: files where engines can write them, else IndexedDB. */
export async function openArtifacts(database: Database): Promise<ArtifactStore> {
  return (await hasFiles())
    ? createOpfsArtifacts()
    : createIndexedDBArtifacts(database, MEMORY_LIMIT);
}

async function hasFiles(): Promise<boolean> {
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
