import type { BlobReader } from './blob-reader.ts';

/** A page of an Ogg file. Positions and sizes in bytes. https://www.rfc-editor.org/rfc/rfc3533 */
export type OggPage = {
  readonly serial: number;
  /** Begins a logical stream. */
  readonly isFirst: boolean;
  /** What the codec counts up to the end of this page; null when no packet ends on it. */
  readonly granule: number | null;
  /** Where its packets start, and how long they are together. */
  readonly start: number;
  readonly size: number;
};

const CAPTURE = 0x4f676753;
const HEADER = 27;

/** The most that a header takes: 255 segments. */
const LONGEST_HEADER = HEADER + 255;

/** Bytes that are searched for the next page at once, where there is none. */
const SEARCH = 64 << 10;

const FIRST = 0x02;

/** The pages of a file in their order. Bytes that belong to none are passed over. */
export async function* oggPages({ size, read }: BlobReader): AsyncGenerator<OggPage> {
  for (let at = 0; at + HEADER <= size;) {
    const view = await read(at, LONGEST_HEADER);
    if (view.byteLength < HEADER || view.getUint32(0) !== CAPTURE) {
      at = await nextCapture({ size, read }, at + 1);
      continue;
    }
    const segments = view.getUint8(26);
    const end = Math.min(view.byteLength, HEADER + segments);
    let length = 0;
    for (let n = HEADER; n < end; n += 1) length += view.getUint8(n);
    const granule = view.getBigInt64(6, true);
    yield {
      serial: view.getUint32(14, true),
      isFirst: (view.getUint8(5) & FIRST) !== 0,
      granule: granule < 0n ? null : Number(granule),
      start: at + HEADER + segments,
      size: length,
    };
    at += HEADER + segments + length;
  }
}

/** Where the next page may begin, from `from` on; the end of the file when there is none. */
async function nextCapture({ size, read }: BlobReader, from: number): Promise<number> {
  for (let at = from; at + 4 <= size; at += SEARCH - 3) {
    const view = await read(at, SEARCH);
    for (let n = 0; n + 4 <= view.byteLength; n += 1) {
      if (view.getUint32(n) === CAPTURE) return at + n;
    }
  }
  return size;
}
