import type { FileContent } from '../worker/file-content.ts';
import { coverComment, type Cover } from './cover.ts';
import { PAGE_HEADER, pageAt, readBytes, writeChecksum, type Page } from './ogg-page.ts';

/** The n-th cover's comment has this name until `nameCoverComments`; it is as long as the one that it stands for. */
function standIn(n: number, name: string): string {
  return `KILN_COVER_${n}`.padEnd(name.length, '_');
}

/**
 * Covers as Vorbis comments for FFmpeg, whose texts have one value for each name: behind the first one, each has a name
 * of its own.
 */
export function coverComments(covers: readonly Cover[]): [string, string][] {
  return covers.map((cover, n) => {
    const [name, value] = coverComment(cover, n);
    return [n === 0 ? name : standIn(n, name), value];
  });
}

/** Gives the covers in an Ogg, which FFmpeg wrote with the names of `coverComments`, the name that readers look for. */
export function nameCoverComments(content: FileContent, covers: readonly Cover[]): void {
  const [first, ...others] = covers;
  const head = pageAt(content, 0);
  if (first === undefined || others.length === 0 || head === null) return;
  const [name] = coverComment(first, 0);
  const pages = pagesOfPacket(content, head.at + head.size);
  const text = latin1(pages.map((page) => readBytes(content, page.content, contentSize(page))));
  const changed = new Set<Page>();
  for (const [n] of others.entries()) {
    const at = text.indexOf(`${standIn(n + 1, name)}=`);
    if (at < 0) throw new Error('A cover is not where it was put.');
    for (const [offset, character] of [...name].entries()) {
      const { page, place } = placeOf(pages, at + offset);
      content.write(Uint8Array.of(character.charCodeAt(0)), place);
      changed.add(page);
    }
  }
  for (const page of changed) writeChecksum(content, page);
}

/** The pages that the packet which begins with a page lies on. Others may begin on its last one. */
function pagesOfPacket(content: FileContent, from: number): Page[] {
  const pages: Page[] = [];
  for (let at = from; ;) {
    const page = pageAt(content, at);
    if (page === null) return pages;
    pages.push(page);
    const sizes = readBytes(content, at + PAGE_HEADER, page.content - at - PAGE_HEADER);
    if (sizes.some((size) => size < 255)) return pages;
    at += page.size;
  }
}

function contentSize({ at, size, content }: Page): number {
  return at + size - content;
}

/** A character for each byte. */
function latin1(parts: readonly Uint8Array[]): string {
  const decoder = new TextDecoder('latin1');
  return parts.map((part) => decoder.decode(part)).join('');
}

/** Where a byte of what these pages hold stands in the file. */
function placeOf(pages: readonly Page[], at: number): { page: Page; place: number } {
  let before = 0;
  for (const page of pages) {
    if (at < before + contentSize(page)) return { page, place: page.content + at - before };
    before += contentSize(page);
  }
  throw new RangeError(`There is no byte ${at} on these pages.`);
}
