import {
  PAGE_HEADER,
  pageAt,
  readBytes,
  writeChecksum,
  type Page,
} from '../../../metadata/ogg-page.ts';
import type { FileContent } from '../../../worker/file-content.ts';

/** The last comment that mediabunny is given, of which nothing is left. */
export const LAST_COMMENT = ['ROOM', 'x'] as const;

/**
 * Ends the comments of a Vorbis stream with the bit that the format asks for. Mediabunny 1.61 leaves it out, and
 * libvorbis then refuses the whole file (OV_EBADHEADER). The last byte of the last comment becomes that bit.
 */
export function endVorbisComments(content: FileContent): void {
  const first = pageAt(content, 0);
  if (first === null) return;
  const { pages, places } = packetAt(content, first.at + first.size);
  const start = readBytes(content, places[0] ?? 0, 7);
  if (start[0] !== 3 || String.fromCharCode(...start.subarray(1)) !== 'vorbis') return;
  const length = LAST_COMMENT.join('=').length;
  // A comment's length stands in front of it, lowest byte first.
  const lengthAt = places.at(-length - 4);
  const end = places.at(-1);
  if (lengthAt === undefined || end === undefined) return;
  content.write(Uint8Array.of(length - 1), lengthAt);
  content.write(Uint8Array.of(1), end);
  for (const page of pages) writeChecksum(content, page);
}

/** The packet that begins with a page: its pages, and where each of its bytes is. */
function packetAt(content: FileContent, from: number): { pages: Page[]; places: number[] } {
  const pages: Page[] = [];
  const places: number[] = [];
  for (let at = from; ;) {
    const page = pageAt(content, at);
    if (page === null) return { pages, places };
    pages.push(page);
    let position = page.content;
    for (const size of readBytes(content, at + PAGE_HEADER, page.content - at - PAGE_HEADER)) {
      for (let n = 0; n < size; n += 1) places.push(position + n);
      position += size;
      if (size < 255) return { pages, places };
    }
    at += page.size;
  }
}
