import { openFolder } from './opfs-path.ts';
import type { ArtifactStore } from './artifact-store.ts';

const FOLDER = 'artifacts';

/** After `terminate()` Chromium keeps a worker's file locked for about two seconds: try this often, this far apart. */
const REMOVE_TRIES = 20;
const REMOVE_PAUSE_MS = 300;

/** Artifacts as files in the origin private file system. */
export function createOpfsArtifacts(): ArtifactStore {
  return {
    mode: { kind: 'file' },
    path: (id) => [FOLDER, id],
    async put(id, blob) {
      const file = await (await openFolder([FOLDER])).getFileHandle(id, { create: true });
      const writable = await file.createWritable();
      await blob.stream().pipeTo(writable);
    },
    async open({ id, size }) {
      const folder = await openFolder([FOLDER]);
      try {
        const file = await (await folder.getFileHandle(id)).getFile();
        return file.size === size ? file : null;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async remove(ids) {
      const folder = await openFolder([FOLDER]);
      await Promise.all(ids.map((id) => removeFile(folder, id)));
    },
    async ids() {
      const folder = await openFolder([FOLDER]);
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names;
    },
  };
}

async function removeFile(folder: FileSystemDirectoryHandle, id: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await folder.removeEntry(id);
      return;
    } catch (error) {
      if (isMissing(error)) return;
      if (!isLocked(error)) throw error;
      // Whoever holds it, the sweep at the next start will not find it locked.
      if (tries === REMOVE_TRIES) return;
      await new Promise((resolve) => setTimeout(resolve, REMOVE_PAUSE_MS));
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}

function isLocked(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NoModificationAllowedError';
}
