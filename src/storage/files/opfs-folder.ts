import { hasFiles, openFolder } from './opfs-path.ts';

/** After `terminate()` Chromium keeps a worker's file locked for about two seconds: try this often, this far apart. */
const REMOVE_TRIES = 20;
const REMOVE_PAUSE_MS = 300;

/**
 * While a page writes a file as a stream, Chromium has the new bytes beside it, under its name with this ending, and
 * leaves them there when the page dies.
 */
const SWAP = '.crswap';

/** A folder of the origin private file system. */
export type OpfsFolder = {
  readonly path: (id: string) => readonly string[];
  /** Writes a file as a stream, until the signal aborts. When it rejects, nothing of it is left behind. */
  readonly write: (id: string, blob: Blob, signal?: AbortSignal) => Promise<void>;
  /** Takes a file of another folder in by moving it, or where the browser cannot do that, by copying it. */
  readonly adopt: (id: string, handle: FileSystemFileHandle) => Promise<void>;
  /** A file, or null when there is none. */
  readonly open: (id: string) => Promise<File | null>;
  /** Deletes files. Those that are still being written to by a dying worker are deleted when it lets go. */
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Ids of all files, written or being written; none where the browser has no such files, or refuses them. */
  readonly ids: () => Promise<string[]>;
};

/** Opens a folder by its name, when it is used. */
export function createOpfsFolder(name: string): OpfsFolder {
  const open = () => openFolder([name]);
  const write = async (id: string, blob: Blob, signal?: AbortSignal) => {
    const folder = await open();
    const file = await folder.getFileHandle(id, { create: true });
    try {
      await blob
        .stream()
        .pipeTo(await file.createWritable(), signal === undefined ? {} : { signal });
    } catch (error) {
      // Where even this fails, the sweep of the next start deletes it.
      await removeFile(folder, id).catch(() => undefined);
      throw error;
    }
  };
  return {
    path: (id) => [name, id],
    write,
    async adopt(id, handle: FileSystemFileHandle & Movable) {
      if (handle.move === undefined) await write(id, await handle.getFile());
      else await handle.move(await open(), id);
    },
    async open(id) {
      const folder = await open();
      try {
        return await (await folder.getFileHandle(id)).getFile();
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async remove(ids) {
      const folder = await open();
      const names = ids.flatMap((id) => [id, id + SWAP]);
      await Promise.all(names.map((file) => removeFile(folder, file)));
    },
    async ids() {
      if (!hasFiles()) return [];
      try {
        const ids = new Set<string>();
        for await (const file of (await open()).keys()) {
          ids.add(file.endsWith(SWAP) ? file.slice(0, -SWAP.length) : file);
        }
        return [...ids];
      } catch (error) {
        if (error instanceof DOMException) return [];
        throw error;
      }
    },
  };
}

/** What newer browsers can do with their own files; TypeScript does not know it. */
type Movable = {
  readonly move?: (folder: FileSystemDirectoryHandle, name: string) => Promise<void>;
};

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
