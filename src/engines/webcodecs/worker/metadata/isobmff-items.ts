import { fourCc } from '../../../witness/blob-reader.ts';
import { boxAt, boxes, type Box } from '../../../witness/isobmff-boxes.ts';

/** A tag as a file spells it, and what it says. */
export type FoundTag = readonly [name: string, value: string];

/** Kinds of values that are texts: UTF-8 and UTF-16. */
const TEXTS: Readonly<Record<number, string>> = { 1: 'utf-8', 2: 'utf-16be' };

/** The tags of an MP4 or MOV: QuickTime's user data, and the lists of iTunes and of Apple's keys. */
export function isobmffItems(view: DataView, movie: Box): FoundTag[] {
  const user = boxAt(view, movie, 'udta');
  const own = boxAt(view, movie, 'meta');
  return [
    ...(own === null ? [] : listed(view, own)),
    ...(user === null ? [] : userData(view, user)),
  ];
}

/** The pictures in iTunes' list, each as the bytes of its file. */
export function isobmffCovers(view: DataView, movie: Box): Uint8Array[] {
  const meta = boxAt(view, movie, 'udta', 'meta');
  const list = meta === null ? null : boxAt(view, contentOf(view, meta), 'ilst');
  if (list === null) return [];
  return [...boxes(view, list.start, list.end)]
    .filter(({ name }) => name === 'covr')
    .flatMap(({ start, end }) => [...boxes(view, start, end)])
    .filter(({ name, start, end }) => name === 'data' && end - start > 8)
    .map(
      ({ start, end }) => new Uint8Array(view.buffer, view.byteOffset + start + 8, end - start - 8),
    );
}

function userData(view: DataView, user: Box): FoundTag[] {
  return [...boxes(view, user.start, user.end)].flatMap((box): FoundTag[] => {
    if (box.name === 'meta') return listed(view, box);
    if (box.name === 'loci') return place(view, box);
    // A length, a language, a text; more languages may follow.
    if (box.name.charCodeAt(0) !== 0xa9 || box.end - box.start < 4) return [];
    const length = Math.min(view.getUint16(box.start), box.end - box.start - 4);
    return [[box.name, textAt(view, box.start + 4, length, 'utf-8')]];
  });
}

/** What is in a box of metadata. In QuickTime it has no version. */
function contentOf(view: DataView, { name, start, end }: Box): Box {
  const isFull = end - start >= 8 && fourCc(view, start + 4) !== 'hdlr';
  return { name, start: start + (isFull ? 4 : 0), end };
}

/** The items of a list. In QuickTime they are numbers of keys. */
function listed(view: DataView, meta: Box): FoundTag[] {
  const content = contentOf(view, meta);
  const list = boxAt(view, content, 'ilst');
  if (list === null) return [];
  const keys = keysOf(view, boxAt(view, content, 'keys'));
  return [...boxes(view, list.start, list.end)].flatMap((item): FoundTag[] => {
    const data = boxAt(view, item, 'data');
    if (data === null || data.end - data.start < 8) return [];
    const key = keys[view.getUint32(item.start - 4) - 1];
    const value = valueOf(view, item.name, data);
    return value === null ? [] : [[key ?? freeName(view, item) ?? item.name, value]];
  });
}

/** The name of an item of any kind, which stands beside its value. */
function freeName(view: DataView, item: Box): string | null {
  const box = item.name === '----' ? boxAt(view, item, 'name') : null;
  return box === null ? null : textAt(view, box.start + 4, box.end - box.start - 4, 'utf-8');
}

function valueOf(view: DataView, name: string, { start, end }: Box): string | null {
  const [at, size] = [start + 8, end - start - 8];
  const encoding = TEXTS[view.getUint32(start)];
  if (encoding !== undefined) return textAt(view, at, size, encoding);
  switch (name) {
    case 'trkn':
    case 'disk': {
      if (size < 6) return null;
      const [number, total] = [view.getUint16(at + 2), view.getUint16(at + 4)];
      return total === 0 ? String(number) : `${number}/${total}`;
    }
    case 'cpil':
    case 'tmpo':
    case 'tvsn':
    case 'tves':
      return String(wholeNumber(view, at, size));
    default:
      return null;
  }
}

function wholeNumber(view: DataView, at: number, size: number): number {
  let value = 0;
  for (let n = 0; n < Math.min(size, 4); n += 1) value = value * 256 + view.getUint8(at + n);
  return value;
}

function keysOf(view: DataView, box: Box | null): string[] {
  if (box === null) return [];
  return [...boxes(view, box.start + 8, box.end)].map(({ start, end }) =>
    textAt(view, start, end - start, 'utf-8'),
  );
}

/** A place as phones of 3GPP have it: a name, a role, longitude and latitude; as ISO 6709 writes it. */
function place(view: DataView, { start, end }: Box): FoundTag[] {
  let at = start + 6;
  while (at < end && view.getUint8(at) !== 0) at += 1;
  at += 2;
  if (at + 8 > end) return [];
  const degrees = (where: number, digits: number) => {
    const value = view.getInt32(where) / 65_536;
    return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(4).padStart(digits, '0')}`;
  };
  return [['location', `${degrees(at + 4, 7)}${degrees(at, 8)}/`]];
}

function textAt(view: DataView, at: number, length: number, encoding: string): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
  return new TextDecoder(encoding).decode(bytes).replaceAll('\0', '');
}
