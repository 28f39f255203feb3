import { refuseWrite, type FileContent } from '../../../worker/file-content.ts';

/** FFmpeg reads 32 KB at a time, and every read of a Blob has a high fixed cost: read this much at once. */
const BLOCK = 1 << 20;

/** Blocks kept: sound and picture of a badly interleaved file are read in turn from places far apart. */
const KEPT_BLOCKS = 8;

/** Reads part of a Blob, synchronously. */
export type ReadBlob = (blob: Blob) => ArrayBuffer;

/** `FileReaderSync`, which exists in workers only. */
export function readBlobSync(): ReadBlob {
  const reader = new FileReaderSync();
  return (blob) => reader.readAsArrayBuffer(blob);
}

/** A read-only file over a Blob, read when needed and a little ahead. */
export function blobContent(blob: Blob, readBlob: ReadBlob): FileContent {
  const blocks = new Map<number, Uint8Array>();

  const block = (index: number): Uint8Array => {
    const known = blocks.get(index);
    blocks.delete(index);
    const start = index * BLOCK;
    const bytes = known ?? new Uint8Array(readBlob(blob.slice(start, start + BLOCK)));
    blocks.set(index, bytes);
    const [oldest] = blocks.keys();
    if (blocks.size > KEPT_BLOCKS && oldest !== undefined) blocks.delete(oldest);
    return bytes;
  };

  return {
    size: () => blob.size,
    read(target, position) {
      const length = Math.min(target.length, Math.max(0, blob.size - position));
      for (let done = 0; done < length;) {
        const at = position + done;
        const from = at % BLOCK;
        const part = block(Math.floor(at / BLOCK)).subarray(from, from + length - done);
        target.set(part, done);
        done += part.length;
      }
      return length;
    },
    write: refuseWrite,
    truncate: refuseWrite,
  };
}
