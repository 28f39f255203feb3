import { aviRecordings } from './avi-recordings.ts';
import { blobReader, fourCc } from './blob-reader.ts';
import { matroskaRecordings, type Recordings } from './matroska-recordings.ts';

const EBML = 0x1a45dfa3;

/** The recordings of an MKV, a WebM or an AVI; null for other files. */
export async function recordingsOf(file: Blob): Promise<Recordings | null> {
  const reader = blobReader(file);
  const head = await reader.read(0, 4);
  if (head.byteLength < 4) return null;
  if (head.getUint32(0) === EBML) return matroskaRecordings(reader);
  return fourCc(head, 0) === 'RIFF' ? aviRecordings(reader) : null;
}

/**
 * What readers are given of a file: of several recordings one after the other the first, because their clocks all begin
 * at 0, and readers take the later ones for other tracks or for the same moments once more. What lies behind is known
 * to be unread.
 */
export async function firstRecording(file: Blob): Promise<Blob> {
  const found = await recordingsOf(file);
  return found === null || found.count === 1 ? file : file.slice(0, found.end);
}
