import type { FileContent } from '../worker/file-content.ts';

/** Bytes of a page's header in front of its table of sizes, and where its checksum is. */
export const PAGE_HEADER = 27;
const CHECKSUM = 22;

/** A page of an Ogg: where it is, how many bytes it has, and where its content begins. */
export type Page = { readonly at: number; readonly size: number; readonly content: number };

/** The page that begins at a place; null where none does. */
export function pageAt(content: FileContent, at: number): Page | null {
  const header = readBytes(content, at, PAGE_HEADER);
  if (String.fromCharCode(...header.subarray(0, 4)) !== 'OggS') return null;
  const count = header[PAGE_HEADER - 1] ?? 0;
  const sizes = readBytes(content, at + PAGE_HEADER, count);
  const size = sizes.reduce((sum, one) => sum + one, 0);
  return { at, size: PAGE_HEADER + count + size, content: at + PAGE_HEADER + count };
}

/** The checksum of a page is made as if there was none in it. https://datatracker.ietf.org/doc/html/rfc3533#section-6 */
export function writeChecksum(content: FileContent, { at, size }: Page): void {
  const page = readBytes(content, at, size);
  page.fill(0, CHECKSUM, CHECKSUM + 4);
  let sum = 0;
  for (const byte of page) {
    sum ^= byte << 24;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum << 1) ^ (sum < 0 ? 0x04c11db7 : 0);
  }
  const checksum = Uint8Array.of(sum, sum >> 8, sum >> 16, sum >> 24);
  content.write(checksum, at + CHECKSUM);
}

/** Bytes of a file; zeros behind its end. */
export function readBytes(content: FileContent, at: number, size: number): Uint8Array<ArrayBuffer> {
  const target = new Uint8Array(size);
  content.read(target, at);
  return target;
}
