import type { FileContent } from '../../../worker/file-content.ts';

/** The last comment that mediabunny is given, of which nothing is left. */
export const LAST_COMMENT = ['ROOM', 'x'] as const;

/** Bytes of a page's header in front of its table of sizes, and where its checksum and the table's length are. */
const PAGE = 27;
const CHECKSUM = 22;

/** A page of an Ogg: where it is, how many bytes it has, and where its content begins. */
type Page = { readonly at: number; readonly size: number; readonly content: number };

/**
 * Ends the comments of a Vorbis stream with the bit that the format asks for. Mediabunny 1.61 leaves it out, and
 * libvorbis then refuses the whole file (OV_EBADHEADER). The last byte of the last comment becomes that bit.
 */
export function endVorbisComments(content: FileContent): void {
  const first = pageAt(content, 0);
  if (first === null) return;
  const { pages, places } = packetAt(content, first.at + first.size);
  const start = read(content, places[0] ?? 0, 7);
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
    for (const size of read(content, at + PAGE, page.content - at - PAGE)) {
      for (let n = 0; n < size; n += 1) places.push(position + n);
      position += size;
      if (size < 255) return { pages, places };
    }
    at += page.size;
  }
}

function pageAt(content: FileContent, at: number): Page | null {
  const header = read(content, at, PAGE);
  if (String.fromCharCode(...header.subarray(0, 4)) !== 'OggS') return null;
  const count = header[PAGE - 1] ?? 0;
  const sizes = read(content, at + PAGE, count);
  const size = sizes.reduce((sum, one) => sum + one, 0);
  return { at, size: PAGE + count + size, content: at + PAGE + count };
}

/** The checksum of a page is made as if there was none in it. https://datatracker.ietf.org/doc/html/rfc3533#section-6 */
function writeChecksum(content: FileContent, { at, size }: Page): void {
  const page = read(content, at, size);
  page.fill(0, CHECKSUM, CHECKSUM + 4);
  let sum = 0;
  for (const byte of page) {
    sum ^= byte << 24;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum << 1) ^ (sum < 0 ? 0x04c11db7 : 0);
  }
  const checksum = Uint8Array.of(sum, sum >> 8, sum >> 16, sum >> 24);
  content.write(checksum, at + CHECKSUM);
}

function read(content: FileContent, at: number, size: number): Uint8Array<ArrayBuffer> {
  const target = new Uint8Array(size);
  content.read(target, at);
  return target;
}
