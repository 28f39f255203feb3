import type { BlobReader } from './blob-reader.ts';
import {
  CLUSTER,
  EBML,
  elementAt,
  elementIn,
  IN_CLUSTER,
  IN_SEGMENT,
  SEGMENT,
  type MatroskaElement,
} from './matroska-elements.ts';

/** Elements that are followed at the most, which takes a second: of films of many hours the beginning. */
const MOST = 3000;

/** Bytes that are searched for the next cluster at once. */
const SEARCH = 256 << 10;

/**
 * Bytes of the first segment of an MKV or WebM that belong to none of its parts: readers go on with the next cluster that
 * they find, and players show a picture that jumps. 0 for segments and clusters whose size nobody wrote. `isReadThrough`:
 * whether the blocks of each cluster are followed as well.
 */
export async function matroskaDamage(reader: BlobReader, isReadThrough: boolean): Promise<number> {
  const head = await elementAt(reader, 0);
  const segment = head?.id !== EBML ? null : await elementAt(reader, head.end);
  if (segment?.id !== SEGMENT || segment.end === Infinity) return 0;
  const end = Math.min(segment.end, reader.size);
  let damaged = 0;
  let at = segment.start;
  const most = isReadThrough ? Infinity : MOST;
  for (let n = 0; n < most && at < end; n += 1) {
    const element = await elementAt(reader, at);
    const isKnown = element !== null && IN_SEGMENT.has(element.id);
    if (isKnown && element.end === Infinity) return 0;
    if (isKnown && element.end <= end) {
      if (isReadThrough && element.id === CLUSTER) damaged += await damageWithin(reader, element);
      at = element.end;
      continue;
    }
    const next = await nextCluster(reader, at + 1, end);
    // Its last part is cut off: that is said of the length.
    if (isKnown && next === end && end < segment.end) break;
    damaged += next - at;
    at = next;
  }
  return damaged;
}

/** Bytes of a cluster from the first that is none of its parts: readers leave the rest of it. */
async function damageWithin(
  { read }: BlobReader,
  { start, end }: MatroskaElement,
): Promise<number> {
  const view = await read(start, end - start);
  for (let at = start; at < end;) {
    const element = elementIn(view, at - start, start);
    if (element === null || !IN_CLUSTER.has(element.id) || element.end > end) return end - at;
    at = element.end;
  }
  return 0;
}

/** Where the next cluster begins, or else the end. */
async function nextCluster({ read }: BlobReader, from: number, end: number): Promise<number> {
  for (let at = from; at < end; at += SEARCH - 3) {
    const view = await read(at, Math.min(SEARCH, end - at));
    for (let n = 0; n + 4 <= view.byteLength; n += 1) {
      if (view.getUint32(n) === CLUSTER) return at + n;
    }
  }
  return end;
}
