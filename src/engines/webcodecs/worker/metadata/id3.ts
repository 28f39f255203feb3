import type { Chapter } from '../../../../domain/media/metadata.ts';
import type { FoundTag } from './isobmff-items.ts';

/** What an ID3 tag says; a cover is no part of it. */
export type Id3 = { readonly tags: readonly FoundTag[]; readonly chapters: readonly Chapter[] };

const NOTHING: Id3 = { tags: [], chapters: [] };

/** Bytes of the header, and of the fields in front of a chapter's own frames: two times and two places. */
const HEADER = 10;
const CHAPTER_TIMES = 16;

/** The encodings of texts, by their number. */
const ENCODINGS = ['latin1', 'utf-16', 'utf-16be', 'utf-8'] as const;

type Frame = { readonly id: string; readonly data: DataView<ArrayBuffer> };

/** Reads the ID3v2 tag that a file begins with. */
export async function readId3(file: Blob): Promise<Id3> {
  const head = new DataView(await file.slice(0, HEADER).arrayBuffer());
  if (head.byteLength < HEADER || ascii(head, 0, 3) !== 'ID3') return NOTHING;
  const version = head.getUint8(3);
  const flags = head.getUint8(5);
  if (version < 2 || version > 4) return NOTHING;
  const raw = new Uint8Array(await file.slice(HEADER, HEADER + synchsafe(head, 6)).arrayBuffer());
  const bytes = (flags & 0x80) !== 0 && version < 4 ? ununsynchronised(raw) : raw;
  const view = new DataView(bytes.buffer);
  const from = (flags & 0x40) !== 0 && version > 2 ? extendedHeader(view, version) : 0;
  const tags: FoundTag[] = [];
  const chapters: Chapter[] = [];
  for (const frame of frames(view, from, version)) {
    if (frame.id === 'CHAP') chapters.push(...chapter(frame.data, version));
    else tags.push(...tag(frame));
  }
  return { tags: withDate(tags), chapters: chapters.toSorted((a, b) => a.start - b.start) };
}

function* frames(view: DataView<ArrayBuffer>, from: number, version: number): Generator<Frame> {
  const [name, header] = version === 2 ? [3, 6] : [4, 10];
  for (let at = from; at + header <= view.byteLength;) {
    const id = ascii(view, at, name);
    if (!/^[A-Z][A-Z0-9]{2,3}$/u.test(id)) return;
    const size =
      version === 2
        ? view.getUint32(at + 2) & 0xffffff
        : version === 3
          ? view.getUint32(at + 4)
          : synchsafe(view, at + 4);
    const start = at + header;
    if (start + size > view.byteLength) return;
    // Compressed and encrypted ones are left alone.
    const isPlain = version === 2 || (view.getUint8(at + 9) & (version === 3 ? 0xc0 : 0x0c)) === 0;
    const indicator = version === 4 && (view.getUint8(at + 9) & 1) === 1 ? 4 : 0;
    if (isPlain && size > indicator) {
      yield {
        id,
        data: new DataView(view.buffer, view.byteOffset + start + indicator, size - indicator),
      };
    }
    at = start + size;
  }
}

/** What a frame of text says; comments and lyrics have a language and a description in front of it. */
function tag({ id, data }: Frame): FoundTag[] {
  const encoding = data.getUint8(0);
  if (/^(?:TXXX?|COMM?|USLT|ULT)$/u.test(id)) {
    const from = id.startsWith('T') ? 1 : 4;
    const [description = '', ...value] = texts(data, from, encoding);
    if (id.startsWith('T')) return [[description, value.join('\n')]];
    // Programs keep their own numbers in comments with a name.
    return description === '' || id.startsWith('U') ? [[id, value.join('\n')]] : [];
  }
  if (!id.startsWith('T')) return [];
  return [
    [
      id,
      texts(data, 1, encoding)
        .filter((text) => text !== '')
        .join('; '),
    ],
  ];
}

/** In version 2.3 the year, and the day and month, are tags of their own. */
function withDate(tags: readonly FoundTag[]): FoundTag[] {
  const day = tags.find(([id]) => id === 'TDAT')?.[1] ?? '';
  const rest = /^\d{4}$/u.test(day) ? `-${day.slice(2)}-${day.slice(0, 2)}` : '';
  return tags.flatMap(([id, value]): FoundTag[] => {
    if (id === 'TDAT' || id === 'TIME') return [];
    return [[id, id === 'TYER' ? `${value}${rest}` : value]];
  });
}

function chapter(data: DataView<ArrayBuffer>, version: number): Chapter[] {
  let at = 0;
  while (at < data.byteLength && data.getUint8(at) !== 0) at += 1;
  at += 1;
  if (at + CHAPTER_TIMES > data.byteLength) return [];
  const [start, end] = [data.getUint32(at) / 1000, data.getUint32(at + 4) / 1000];
  const title = [...frames(data, at + CHAPTER_TIMES, version)].find(({ id }) => id === 'TIT2');
  return [{ start, end, title: title === undefined ? '' : (tag(title)[0]?.[1] ?? '') }];
}

/** The texts behind each other in a frame, with zeros between them. */
function texts(data: DataView<ArrayBuffer>, from: number, encoding: number): string[] {
  const bytes = new Uint8Array(data.buffer, data.byteOffset + from, data.byteLength - from);
  const isWide = encoding === 1 || encoding === 2;
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at <= bytes.length; at += isWide ? 2 : 1) {
    const isEnd = at >= bytes.length || (bytes[at] === 0 && (!isWide || bytes[at + 1] === 0));
    if (!isEnd) continue;
    found.push(decoded(bytes.subarray(start, Math.min(at, bytes.length)), encoding));
    start = at + (isWide ? 2 : 1);
  }
  return found.at(-1) === '' ? found.slice(0, -1) : found;
}

function decoded(bytes: Uint8Array<ArrayBuffer>, encoding: number): string {
  const isBigEndian = encoding === 1 && bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(isBigEndian ? 'utf-16be' : (ENCODINGS[encoding] ?? 'latin1')).decode(
    bytes,
  );
}

function extendedHeader(view: DataView, version: number): number {
  return version === 3 ? view.getUint32(0) + 4 : synchsafe(view, 0);
}

/** Numbers of seven bits a byte, so that no part of a tag looks like sound. */
function synchsafe(view: DataView, at: number): number {
  return [0, 1, 2, 3].reduce((sum, n) => sum * 128 + (view.getUint8(at + n) & 0x7f), 0);
}

/** Takes out the zeros that were put behind each ff, so that no part of a tag looks like sound. */
function ununsynchronised(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes.filter((byte, n) => byte !== 0 || bytes[n - 1] !== 0xff);
}

function ascii(view: DataView, at: number, length: number): string {
  return Array.from({ length }, (_, n) => String.fromCharCode(view.getUint8(at + n))).join('');
}
