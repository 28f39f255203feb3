import { rememberOwnFile } from './file-handles.ts';
import { createFileLocks } from './file-locks.ts';
import { canStreamToFiles } from './file-trials.ts';
import { createOpfsFolder } from './opfs-folder.ts';
import { openFolder } from './opfs-path.ts';

const FOLDER = 'temp';

/** What a file is to be called, its MIME type, and its date where it is not that of writing, in ms since 1970. */
export type FileFacts = {
  readonly name: string;
  readonly type: string;
  readonly lastModified?: number;
};

/**
 * A file that is written as a stream and then handed out. Whoever made it releases it; if the page goes before, it is
 * deleted at the next start.
 */
export type TempFile = {
  readonly writable: WritableStream<Uint8Array>;
  /** What was written, under a name; whoever stores it may take it as it is. */
  readonly file: (as?: FileFacts) => Promise<File>;
  /** Deletes the file: it was not handed out, or whoever got it has read it. */
  readonly release: () => Promise<void>;
};

/** Held as long as the page lives: nobody knows how long the user takes to save what was handed out. */
const locks = createFileLocks();

/** Makes a temporary file, or null where pages cannot write files (Safari before 26, private windows). */
export async function openTempFile(): Promise<TempFile | null> {
  if (!canStreamToFiles()) return null;
  const id = crypto.randomUUID();
  const release = async () => {
    try {
      await createOpfsFolder(FOLDER).remove([id]);
    } finally {
      locks.letGo(id);
    }
  };
  try {
    await locks.hold(id);
    const handle = await (await openFolder([FOLDER])).getFileHandle(id, { create: true });
    return {
      writable: await handle.createWritable(),
      async file(as) {
        const file = await handle.getFile();
        if (as === undefined) return file;
        const named = new File([file], as.name, { lastModified: file.lastModified, ...as });
        rememberOwnFile(named, handle);
        return named;
      },
      release,
    };
  } catch (error) {
    locks.letGo(id);
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Deletes the temporary files of pages that are gone. */
export async function sweepTempFiles(): Promise<void> {
  const folder = createOpfsFolder(FOLDER);
  try {
    for (const id of await folder.ids()) await locks.ifFree(id, () => folder.remove([id]));
  } catch (error) {
    // In use, or refused: the next start will see to it.
    if (!(error instanceof DOMException)) throw error;
  }
}
