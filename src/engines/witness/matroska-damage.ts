import type { BlobReader } from './blob-reader.ts';
import { CLUSTER, EBML, IN_SEGMENT, SEGMENT, elementAt } from './matroska-elements.ts';

/** Elements that are followed at the most, which takes a second: of films of many hours the beginning. */
const MOST = 3000;

/** Bytes that are searched for the next cluster at once. */
const SEARCH = 256 << 10;

/**
 * Bytes of the first segment of an MKV or WebM that belong to none of its parts: readers go on with the next cluster that
 * they find, and players show a picture that jumps. 0 for segments and clusters whose size nobody wrote.
 */
export async function matroskaDamage(reader: BlobReader): Promise<number> {
  const head = await elementAt(reader, 0);
  const segment = head?.id !== EBML ? null : await elementAt(reader, head.end);
  if (segment?.id !== SEGMENT || segment.end > reader.size) return 0;
  let damaged = 0;
  let at = segment.start;
  for (let n = 0; n < MOST && at < segment.end; n += 1) {
    const element = await elementAt(reader, at);
    const isKnown = element !== null && IN_SEGMENT.has(element.id);
    if (isKnown && element.end === Infinity) return 0;
    if (isKnown && element.end <= segment.end) {
      at = element.end;
      continue;
    }
    const next = await nextCluster(reader, at + 1, segment.end);
    damaged += next - at;
    at = next;
  }
  return damaged;
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
