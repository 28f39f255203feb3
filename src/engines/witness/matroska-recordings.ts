import type { BlobReader } from './blob-reader.ts';

/** Where a file's first recording ends, and how many lie one after the other. Bytes. */
export type Recordings = { readonly end: number; readonly count: number };

const EBML = 0x1a45dfa3;
const SEGMENT = 0x18538067;
const CLUSTER = 0x1f43b675;

/** What stands in a segment beside its clusters, and in clusters whose size nobody wrote. */
const IN_SEGMENT: ReadonlySet<number> = new Set([
  ...[CLUSTER, 0x114d9b74, 0x1549a966, 0x1654ae6b, 0x1c53bb6b],
  ...[0x1941a469, 0x1043a770, 0x1254c367, 0xec, 0xbf],
]);
const IN_CLUSTER: ReadonlySet<number> = new Set([0xe7, 0xa3, 0xa0, 0xab, 0xa7, 0xaf, 0x5854]);

/** Files up to this size are walked block by block where clusters do not say how long they are. Bytes. */
const WALKED = 64 << 20;

/** An element's id, and where its content starts and ends; a size that nobody wrote is endless. */
type Element = { readonly id: number; readonly start: number; readonly end: number };

/**
 * Finds the recordings of an MKV or WebM: a page that records several times and puts the parts together writes headers
 * each time, and the clocks of all begin at 0. Null where the file cannot be followed to its end.
 */
export async function matroskaRecordings(reader: BlobReader): Promise<Recordings | null> {
  const begins: number[] = [];
  let at = 0;
  while (at < reader.size) {
    const header = await elementAt(reader, at);
    if (header === null) break;
    if (header.id !== EBML || header.end === Infinity) break;
    const segment = await elementAt(reader, header.end);
    if (segment?.id !== SEGMENT) break;
    begins.push(at);
    const end = segment.end === Infinity ? await segmentEnd(reader, segment.start) : segment.end;
    if (end === null) return null;
    at = end;
  }
  // What lies behind and is no recording is none of a reader's business.
  return begins.length === 0 ? null : { end: begins[1] ?? reader.size, count: begins.length };
}

/** Where a segment ends that does not say so: where something begins that is no part of it. */
async function segmentEnd(reader: BlobReader, from: number): Promise<number | null> {
  let at = from;
  while (at < reader.size) {
    const element = await elementAt(reader, at);
    if (element === null) return null;
    const { id, start, end } = element;
    if (id === EBML) return at;
    const isEndless = end === Infinity;
    if (!IN_SEGMENT.has(id) && !IN_CLUSTER.has(id)) return null;
    // Its blocks come next.
    if (isEndless && id !== CLUSTER) return null;
    if (isEndless && reader.size > WALKED) return null;
    at = isEndless ? start : end;
  }
  return reader.size;
}

async function elementAt({ read, size }: BlobReader, at: number): Promise<Element | null> {
  if (at >= size) return null;
  const view = await read(at, 12);
  const byte = (n: number) => (n < view.byteLength ? view.getUint8(n) : 0);
  const idLength = Math.clz32(byte(0)) - 23;
  const sizeLength = Math.clz32(byte(idLength)) - 23;
  if (idLength > 4 || sizeLength > 8 || idLength + sizeLength > view.byteLength) return null;
  const number = (from: number, length: number, first: number) => {
    let value = first;
    for (let n = 1; n < length; n += 1) value = value * 256 + byte(from + n);
    return value;
  };
  const start = at + idLength + sizeLength;
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
