import type { BlobReader } from './blob-reader.ts';
import { CLUSTER, EBML, IN_SEGMENT, SEGMENT, elementAt } from './matroska-elements.ts';

/** Where a file's first recording ends, and how many lie one after the other. Bytes. */
export type Recordings = { readonly end: number; readonly count: number };

const IN_CLUSTER: ReadonlySet<number> = new Set([0xe7, 0xa3, 0xa0, 0xab, 0xa7, 0xaf, 0x5854]);

/** Files up to this size are walked block by block where clusters do not say how long they are. Bytes. */
const WALKED = 64 << 20;

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
