/** Bytes that are read at once when a few are wanted: whoever reads one field mostly reads its neighbours as well. */
const WINDOW = 64 << 10;

/** Files up to this size may be read through to judge them, which takes a part of a second. Bytes. */
export const READ_THROUGH = 64 << 20;

/** Reads single fields of a file without reading the file. Positions are in bytes. */
export type BlobReader = {
  readonly size: number;
  /** As many bytes as there are from `at`, at most `length`. */
  readonly read: (at: number, length: number) => Promise<DataView<ArrayBuffer>>;
};

/** A reader that keeps the last piece it has read. `window`: bytes that are read at once when a few are wanted. */
export function blobReader(file: Blob, window = WINDOW): BlobReader {
  let start = 0;
  let kept = new ArrayBuffer(0);
  return {
    size: file.size,
    async read(at, length) {
      const end = Math.min(file.size, at + length);
      if (at < start || end > start + kept.byteLength) {
        kept = await file.slice(at, at + Math.max(window, length)).arrayBuffer();
        start = at;
      }
      return new DataView(kept, at - start, Math.max(0, end - at));
    },
  };
}

/** Four characters as text. */
export function fourCc(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((n) => view.getUint8(at + n)));
}

/** A copy of as many bytes as there are from `at`, at most `length`. */
export async function bytesAt({ read }: BlobReader, at: number, length: number) {
  const view = await read(at, Math.max(0, length));
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice();
}
