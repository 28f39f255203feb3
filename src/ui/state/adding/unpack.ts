import { rememberFolder } from '../../../lib/file-folder.ts';
import { MEMORY_LIMIT } from '../../../storage/artifacts/open-artifacts.ts';
import type { TempFile } from '../../../storage/files/temp-file.ts';
import type { ZippedFile } from './zip-contents.ts';

/** A file that was unpacked, to be discarded once it is stored; null when it is damaged, locked or too large. */
export type Unpacked = { readonly file: File; readonly discard: () => Promise<void> } | null;

/** Unpacks one file of a zip to disk, or where pages cannot write files, into memory. Rejects when the disk refuses. */
export async function unpack(
  { entry, name, folder }: ZippedFile,
  openTempFile: () => Promise<TempFile | null>,
): Promise<Unpacked> {
  if (entry.encrypted) return null;
  const temp = await openTempFile();
  if (temp === null && entry.uncompressedSize > MEMORY_LIMIT) return null;
  const discard = async () => {
    // What cannot be deleted now is deleted at the next start.
    await temp?.release().catch(() => undefined);
  };
  const as = { name, type: '', lastModified: entry.lastModDate.getTime() };
  const content = atMost(entry.uncompressedSize);
  const stopped = new AbortController();
  try {
    const taken =
      temp === null
        ? new Response(content.readable).blob().then((blob) => new File([blob], name, as))
        : content.readable.pipeTo(temp.writable, stopped).then(() => temp.file(as));
    const [file] = await Promise.all([taken, entry.getData(content.writable)]);
    rememberFolder(file, folder);
    return { file, discard };
  } catch (error) {
    stopped.abort();
    await discard();
    // What the disk refuses is said by a DOMException, what is wrong with the zip by an error of the library.
    if (error instanceof DOMException) throw error;
    return null;
  }
}

/** Lets so many bytes through and fails with the next one: a zip may hold more than it says. */
function atMost(bytes: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let left = bytes;
  return new TransformStream({
    transform(chunk, controller) {
      left -= chunk.length;
      if (left < 0) throw new Error('The file is larger than its zip says.');
      controller.enqueue(chunk);
    },
  });
}
