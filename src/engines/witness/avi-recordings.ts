import { fourCc, type BlobReader } from './blob-reader.ts';
import type { Recordings } from './matroska-recordings.ts';

/**
 * Finds the recordings of an AVI: parts behind the first are its own when they are called "AVIX", and another file when
 * they are called "AVI ". Null for what is none.
 */
export async function aviRecordings({ read, size }: BlobReader): Promise<Recordings | null> {
  const begins: number[] = [];
  for (let at = 0; at + 12 <= size;) {
    const view = await read(at, 12);
    if (fourCc(view, 0) !== 'RIFF') break;
    if (fourCc(view, 8) === 'AVI ') begins.push(at);
    const length = view.getUint32(4, true);
    // A recorder that was interrupted has not written it.
    if (length === 0) break;
    at += 8 + length + (length % 2);
  }
  return begins.length === 0 ? null : { end: begins[1] ?? size, count: begins.length };
}
