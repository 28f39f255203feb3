import type { FileContent } from './file-content.ts';

/** Bytes per piece: large enough to be few, small enough that growing copies nothing. */
const PIECE = 4 << 20;

/** A file in memory, for where files cannot be written. */
export type MemoryContent = FileContent & { readonly toBlob: () => Blob };

/** An empty file that refuses to grow past `limit` bytes, as a full disk would. */
export function memoryContent(limit: number): MemoryContent {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;

  /** Visits the parts of the pieces between two positions. */
  const visit = (from: number, to: number, use: (part: Uint8Array, offset: number) => void) => {
    for (let at = from; at < to;) {
      const start = at % PIECE;
      const index = Math.floor(at / PIECE);
      const part = (pieces[index] ??= new Uint8Array(PIECE)).subarray(start, start + to - at);
      use(part, at - from);
      at += part.length;
    }
  };
  const truncate = (length: number) => {
    if (length > limit)
      throw new DOMException('Out of memory for this file.', 'QuotaExceededError');
    size = length;
    pieces.length = Math.ceil(length / PIECE);
  };

  return {
    size: () => size,
    read(target, position) {
      const end = Math.min(size, position + target.length);
      visit(position, end, (part, offset) => target.set(part, offset));
      return Math.max(0, end - position);
    },
    write(source, position) {
      const end = position + source.length;
      if (end > size) truncate(end);
      visit(position, end, (part, offset) =>
        part.set(source.subarray(offset, offset + part.length)),
      );
    },
    truncate,
    toBlob() {
      const whole = Array.from(
        { length: pieces.length },
        (_, index) => pieces[index] ?? new Uint8Array(PIECE),
      );
      return new Blob(whole).slice(0, size);
    },
  };
}
