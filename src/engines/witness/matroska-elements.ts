import type { BlobReader } from './blob-reader.ts';

/** Ids: https://www.matroska.org/technical/elements.html */
export const EBML = 0x1a45dfa3;
/** The part of a file that is one recording. */
export const SEGMENT = 0x18538067;
/** A part of a recording with its blocks. */
export const CLUSTER = 0x1f43b675;

/** What stands in a segment beside its clusters, and clusters themselves. */
export const IN_SEGMENT: ReadonlySet<number> = new Set([
  ...[CLUSTER, 0x114d9b74, 0x1549a966, 0x1654ae6b, 0x1c53bb6b],
  ...[0x1941a469, 0x1043a770, 0x1254c367, 0xec, 0xbf],
]);

/** What stands in a cluster: its time, its blocks, and what says where it is. */
export const IN_CLUSTER: ReadonlySet<number> = new Set([
  ...[0xe7, 0x5854, 0xa7, 0xab, 0xa3, 0xa0, 0xaf, 0xec, 0xbf],
]);

/** An element's id, and where its content starts and ends, in bytes; a size that nobody wrote is endless. */
export type MatroskaElement = { readonly id: number; readonly start: number; readonly end: number };

/** Bytes that the header of an element may have. */
const LONGEST_HEADER = 12;

/** Reads the header of the element at a place; null where none can be. */
export async function elementAt(
  { read, size }: BlobReader,
  at: number,
): Promise<MatroskaElement | null> {
  return at >= size ? null : elementIn(await read(at, LONGEST_HEADER), 0, at);
}

/** The element whose header stands at a place of a view that begins at so many bytes of the file; null where none can be. */
export function elementIn(view: DataView, at: number, viewStart: number): MatroskaElement | null {
  const byte = (n: number) => (at + n < view.byteLength ? view.getUint8(at + n) : 0);
  const idLength = Math.clz32(byte(0)) - 23;
  const sizeLength = Math.clz32(byte(idLength)) - 23;
  const isHeader = idLength <= 4 && sizeLength <= 8;
  if (!isHeader || at + idLength + sizeLength > view.byteLength) return null;
  const number = (from: number, length: number, first: number) => {
    let value = first;
    for (let n = 1; n < length; n += 1) value = value * 256 + byte(from + n);
    return value;
  };
  const start = viewStart + at + idLength + sizeLength;
  const mask = 0xff >> sizeLength;
  const length = number(idLength, sizeLength, byte(idLength) & mask);
  const isEndless = length === 2 ** (7 * sizeLength) - 1;
  return {
    id: number(0, idLength, byte(0)),
    start,
    // The largest size is not exact in floating point, and no file has it.
    end: isEndless || length >= 2 ** 53 ? Infinity : start + length,
  };
}

/** The elements from one place to another, in their order; up to the first that goes beyond. */
export async function* elementsIn(
  reader: BlobReader,
  from: number,
  to: number,
): AsyncGenerator<MatroskaElement> {
  for (let at = from; at < to;) {
    const element = await elementAt(reader, at);
    if (element === null || element.end > to) return;
    yield element;
    at = element.end;
  }
}

/** An element's content as an unsigned number. */
export async function numberIn(
  { read }: BlobReader,
  { start, end }: MatroskaElement,
): Promise<number> {
  const view = await read(start, end - start);
  let value = 0;
  for (let n = 0; n < view.byteLength; n += 1) value = value * 256 + view.getUint8(n);
  return value;
}
