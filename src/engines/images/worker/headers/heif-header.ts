import { bytesAt, fourCc, type BlobReader } from '../../../witness/blob-reader.ts';
import { boxAt, boxes, fileBoxes, type Box } from '../../../witness/isobmff-boxes.ts';
import { readExif, tiffOf } from '../metadata/exif.ts';
import { orientationOf, type Orientation } from '../metadata/orientation.ts';
import { NO_EXTRAS, type PictureFacts } from './picture-facts.ts';

/** More than any list of items and properties takes; the pictures themselves stand outside of it. Bytes. */
const MOST_META = 16 << 20;

/**
 * Reads what a HEIF or AVIF file says of its primary picture. Its turns and flips are done by decoders; the EXIF
 * orientation, which says the same again, counts for nothing. ISO/IEC 23008-12, 6.5.10.
 */
export async function readHeifHeader(
  reader: BlobReader,
  container: 'avif' | 'heic',
): Promise<PictureFacts | null> {
  for await (const box of fileBoxes(reader)) {
    if (box.name !== 'meta' || box.end - box.start > MOST_META) continue;
    const view = await reader.read(box.start, box.end - box.start);
    // A version and flags come first.
    return describe(reader, container, view, { name: 'meta', start: 4, end: view.byteLength });
  }
  return null;
}

async function describe(
  reader: BlobReader,
  container: 'avif' | 'heic',
  view: DataView,
  meta: Box,
): Promise<PictureFacts | null> {
  const primary = boxAt(view, meta, 'pitm');
  const holder = boxAt(view, meta, 'iprp', 'ipco');
  if (primary === null || holder === null) return null;
  const item =
    view.getUint8(primary.start) === 0
      ? view.getUint16(primary.start + 4)
      : view.getUint32(primary.start + 4);
  const all = [...boxes(view, holder.start, holder.end)];
  const own = propertiesOf(view, meta, item).flatMap((n) => all[n - 1] ?? []);
  const size = sizeOf(view, own);
  if (size === null) return null;
  const exif = await exifOf(reader, view, meta);
  return {
    container,
    size,
    orientation: { by: 'decoder', value: turnOf(view, own) },
    alpha: all.some((box) => box.name === 'auxC' && isAlpha(view, box)) ? 'possible' : 'none',
    bits: bitsOf(view, own),
    exif: exif === null || readExif(exif) === null ? null : { data: exif, mark: null },
    extras: {
      ...NO_EXTRAS,
      xmp: await xmpOf(reader, view, meta),
      gainMap: isBrighter(view, meta, all),
    },
    primaries: own.some((box) => box.name === 'colr' && isDisplayP3(view, box))
      ? 'display-p3'
      : 'srgb',
  };
}

/** The numbers of the properties of an item, from 1, in their order. */
function propertiesOf(view: DataView, meta: Box, item: number): number[] {
  const box = boxAt(view, meta, 'iprp', 'ipma');
  if (box === null) return [];
  const [version, flags] = [view.getUint8(box.start), view.getUint8(box.start + 3)];
  const count = view.getUint32(box.start + 4);
  let at = box.start + 8;
  for (let n = 0; n < count && at + 3 <= box.end; n += 1) {
    const id = version === 0 ? view.getUint16(at) : view.getUint32(at);
    at += version === 0 ? 2 : 4;
    const links = view.getUint8(at);
    at += 1;
    const wide = (flags & 1) === 1;
    const found = Array.from({ length: links }, (_, k) =>
      wide ? view.getUint16(at + k * 2) & 0x7fff : view.getUint8(at + k) & 0x7f,
    );
    if (id === item) return found;
    at += links * (wide ? 2 : 1);
  }
  return [];
}

/** The size before turning: that of the picture, or of the part of it that is to be shown. */
function sizeOf(view: DataView, own: readonly Box[]) {
  const part = own.find(({ name }) => name === 'clap');
  if (part !== undefined) {
    const ratio = (at: number) => Math.round(view.getUint32(at) / view.getUint32(at + 4));
    return { width: ratio(part.start), height: ratio(part.start + 8) };
  }
  const whole = own.find(({ name }) => name === 'ispe');
  return whole === undefined
    ? null
    : { width: view.getUint32(whole.start + 4), height: view.getUint32(whole.start + 8) };
}

/** Quarter turns are counted the other way round than in EXIF. A flip does not change how wide it is. */
const TURNS: readonly Orientation[] = [1, 8, 3, 6];

function turnOf(view: DataView, own: readonly Box[]): Orientation {
  const turn = own.find(({ name }) => name === 'irot');
  return turn === undefined ? orientationOf(1) : (TURNS[view.getUint8(turn.start) & 3] ?? 1);
}

function isAlpha(view: DataView, box: Box): boolean {
  return /auxiliary:alpha|auxid:1(?!\d)/u.test(auxiliary(view, box));
}

/** What a second picture is for. */
function auxiliary(view: DataView, { start, end }: Box): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start + 4, end - start - 4);
  return new TextDecoder().decode(bytes);
}

function bitsOf(view: DataView, own: readonly Box[]): number {
  const depth = own.find(({ name }) => name === 'pixi');
  return depth === undefined ? 8 : view.getUint8(depth.start + 5);
}

/** The code of Display P3's primaries in a list of ISO/IEC 23091-2. */
const P3 = 12;

/** Phones put Display P3 into pictures as a profile, by its name; others say its number. */
function isDisplayP3(view: DataView, { start, end }: Box): boolean {
  if (fourCc(view, start) === 'nclx') return view.getUint16(start + 4) === P3;
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start, end - start);
  const text = String.fromCharCode(...bytes.subarray(0, 4096)).replaceAll('\0', '');
  return text.includes('Display P3');
}

/** The EXIF data, from the TIFF header on; null where there are none. */
async function exifOf(reader: BlobReader, view: DataView, meta: Box) {
  const item = itemsOf(view, meta).find(({ type }) => type === 'Exif');
  const bytes = item === undefined ? null : await dataOf(reader, view, meta, item.id);
  if (bytes === null || bytes.length < 8) return null;
  const skipped = 4 + new DataView(bytes.buffer).getUint32(0);
  return skipped < bytes.length ? tiffOf(bytes.subarray(skipped)) : null;
}

async function xmpOf(reader: BlobReader, view: DataView, meta: Box): Promise<string | null> {
  const item = itemsOf(view, meta).find(
    ({ type, content }) => type === 'mime' && content === 'application/rdf+xml',
  );
  const bytes = item === undefined ? null : await dataOf(reader, view, meta, item.id);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

/** A picture of how much brighter this one becomes: Apple's, and that of ISO 21496-1. */
function isBrighter(view: DataView, meta: Box, properties: readonly Box[]): boolean {
  return (
    itemsOf(view, meta).some(({ type }) => type === 'tmap') ||
    properties.some((box) => box.name === 'auxC' && /hdrgainmap/u.test(auxiliary(view, box)))
  );
}

async function dataOf(reader: BlobReader, view: DataView, meta: Box, item: number) {
  const place = locate(view, meta, item);
  return place === null ? null : bytesAt(reader, place.at, place.length);
}

/** An item: its number, its type, and for one of type `mime`, what it holds. */
type Item = { readonly id: number; readonly type: string; readonly content: string };

function itemsOf(view: DataView, meta: Box): Item[] {
  const list = boxAt(view, meta, 'iinf');
  if (list === null) return [];
  const from = list.start + (view.getUint8(list.start) === 0 ? 6 : 8);
  const items: Item[] = [];
  for (const { name, start, end } of boxes(view, from, list.end)) {
    const version = view.getUint8(start);
    if (name !== 'infe' || version < 2) continue;
    const wide = version > 2 ? 4 : 2;
    const id = wide === 4 ? view.getUint32(start + 4) : view.getUint16(start + 4);
    const at = start + 4 + wide + 2;
    const texts = new Uint8Array(view.buffer, view.byteOffset + at + 4, end - at - 4);
    const [, content = ''] = new TextDecoder('latin1').decode(texts).split('\0');
    items.push({ id, type: fourCc(view, at), content });
  }
  return items;
}

/** Where in the file an item stands that is in one piece; null for others. ISO/IEC 14496-12, 8.11.3. */
function locate(view: DataView, meta: Box, item: number) {
  const box = boxAt(view, meta, 'iloc');
  if (box === null) return null;
  const version = view.getUint8(box.start);
  const [sizes, more] = [view.getUint8(box.start + 4), view.getUint8(box.start + 5)];
  const [offsetBytes, lengthBytes, baseBytes] = [sizes >> 4, sizes & 15, more >> 4];
  const indexBytes = version === 0 ? 0 : more & 15;
  let at = box.start + 6;
  const number = (bytes: number) => {
    let value = 0;
    for (let n = 0; n < bytes; n += 1) value = value * 256 + view.getUint8(at + n);
    at += bytes;
    return value;
  };
  const count = number(version < 2 ? 2 : 4);
  for (let n = 0; n < count && at < box.end; n += 1) {
    const id = number(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : number(2) & 15;
    number(2);
    const base = number(baseBytes);
    const extents = number(2);
    const found: { at: number; length: number }[] = [];
    for (let k = 0; k < extents; k += 1) {
      number(indexBytes);
      const offset = number(offsetBytes);
      found.push({ at: base + offset, length: number(lengthBytes) });
    }
    const [only] = found;
    if (id === item) return method === 0 && found.length === 1 && only !== undefined ? only : null;
  }
  return null;
}
