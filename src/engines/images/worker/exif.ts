import type { Size } from '../../../domain/edits/rect.ts';
import type { Tags } from '../../../domain/media/metadata.ts';
import type { Options } from '../../../domain/options/options.ts';
import { orientationOf, type Orientation } from './orientation.ts';

/** What EXIF data say of a picture. */
export type ExifFacts = { readonly orientation: Orientation; readonly tags: Tags };

/** Numbers of tags. */
const TAG = {
  imageWidth: 0x100,
  imageHeight: 0x101,
  orientation: 0x112,
  exif: 0x8769,
  gps: 0x8825,
  interoperability: 0xa005,
  pixelWidth: 0xa002,
  pixelHeight: 0xa003,
} as const;

/** Tags that are texts, by the names that Kiln has for them. */
const TEXTS: ReadonlyMap<number, string> = new Map([
  [0x10e, 'description'],
  [0x10f, 'make'],
  [0x110, 'model'],
  [0x13b, 'artist'],
  [0x8298, 'copyright'],
  [0x9003, 'recorded'],
  [0xa434, 'lens_model'],
]);

/**
 * Tags that name the device or its owner: maker, model, computer, the maker's notes, which hold serial numbers, the
 * picture's own number, owner, serial numbers and lens.
 */
const DEVICE: ReadonlySet<number> = new Set([
  0x10f, 0x110, 0x13c, 0x927c, 0xa420, 0xa430, 0xa431, 0xa432, 0xa433, 0xa434, 0xa435, 0xc62f,
]);

/** Bytes of a value of each type: byte, text, short, long, rational, and so on. */
const TYPE_BYTES: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

type Entry = {
  readonly at: number;
  readonly tag: number;
  readonly type: number;
  readonly count: number;
};

/** A directory of tags: where it stands, and its entries. */
type Directory = { readonly at: number; readonly entries: readonly Entry[] };

/** EXIF data as they stand in a file, from the TIFF header on. Offsets that lead out of it count as nothing. */
type Tiff = { readonly view: DataView; readonly little: boolean };

/** What stands before EXIF data in JPEG, and in some other files too. */
export const EXIF_NAME = 'Exif';

/** EXIF data without the name that some programs put before them. */
export function tiffOf(data: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const name = new TextDecoder().decode(data.subarray(0, 4));
  return name === EXIF_NAME ? data.subarray(6) : data;
}

/** What they say; null when they are none. */
export function readExif(data: Uint8Array): ExifFacts | null {
  const tiff = openTiff(data);
  if (tiff === null) return null;
  const first = directoryAt(tiff, tiff.view.getUint32(4, tiff.little));
  const more = subdirectory(tiff, first, TAG.exif);
  const entries = [...first.entries, ...(more?.entries ?? [])];
  const tags: Record<string, string> = {};
  for (const entry of entries) {
    const name = TEXTS.get(entry.tag);
    const text = name === undefined ? '' : textOf(tiff, entry);
    if (name !== undefined && text !== '') tags[name] = name === 'recorded' ? moment(text) : text;
  }
  if (subdirectory(tiff, first, TAG.gps)?.entries.length) tags['location'] = 'GPS';
  const orientation = first.entries.find(({ tag }) => tag === TAG.orientation);
  return {
    orientation: orientationOf(orientation === undefined ? 1 : shortOf(tiff, orientation)),
    tags,
  };
}

/**
 * The same data for a picture that is upright, of this size, and without a small copy of itself, which would show what
 * it was before; without place and device, where these are private. What goes is overwritten where it stood: the notes
 * of makers point to places within the data.
 */
export function rewrittenExif(
  data: Uint8Array,
  { width, height }: Size,
  privacy: Exclude<Options['privacy'], 'none'>,
): Uint8Array<ArrayBuffer> | null {
  const copy = new Uint8Array(data);
  const tiff = openTiff(copy);
  if (tiff === null) return null;
  const first = directoryAt(tiff, tiff.view.getUint32(4, tiff.little));
  eraseNext(tiff, first);
  const more = subdirectory(tiff, first, TAG.exif);
  if (privacy === 'no-place') {
    const place = subdirectory(tiff, first, TAG.gps);
    if (place !== null) eraseDirectory(tiff, place);
    for (const directory of [first, more]) {
      if (directory !== null) {
        eraseEntries(tiff, directory, ({ tag }) => DEVICE.has(tag) || tag === TAG.gps);
      }
    }
  }
  // Entries may have moved up.
  const kept = directoryAt(tiff, first.at);
  const inner = subdirectory(tiff, kept, TAG.exif);
  for (const entry of [...kept.entries, ...(inner?.entries ?? [])]) {
    if (entry.tag === TAG.orientation) setNumber(tiff, entry, 1);
    if (entry.tag === TAG.imageWidth || entry.tag === TAG.pixelWidth) setNumber(tiff, entry, width);
    if (entry.tag === TAG.imageHeight || entry.tag === TAG.pixelHeight) {
      setNumber(tiff, entry, height);
    }
  }
  return withoutTail(tiff, copy);
}

function openTiff(data: Uint8Array): Tiff | null {
  if (data.length < 14) return null;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const order = view.getUint16(0);
  const little = order === 0x4949;
  return (little || order === 0x4d4d) && view.getUint16(2, little) === 42 ? { view, little } : null;
}

function directoryAt({ view, little }: Tiff, at: number): Directory {
  if (at < 8 || at + 2 > view.byteLength) return { at, entries: [] };
  const count = Math.min(view.getUint16(at, little), Math.floor((view.byteLength - at - 2) / 12));
  const entries = Array.from({ length: count }, (_, n): Entry => {
    const place = at + 2 + n * 12;
    return {
      at: place,
      tag: view.getUint16(place, little),
      type: view.getUint16(place + 2, little),
      count: view.getUint32(place + 4, little),
    };
  });
  return { at, entries };
}

function subdirectory(tiff: Tiff, { entries }: Directory, tag: number): Directory | null {
  const entry = entries.find((one) => one.tag === tag);
  return entry === undefined
    ? null
    : directoryAt(tiff, tiff.view.getUint32(entry.at + 8, tiff.little));
}

/** Where the value of an entry stands; null where that is outside of the data. */
function valueRange({ view, little }: Tiff, { at, type, count }: Entry): [number, number] | null {
  const bytes = (TYPE_BYTES[type] ?? 0) * count;
  const start = bytes <= 4 ? at + 8 : view.getUint32(at + 8, little);
  return start + bytes <= view.byteLength ? [start, start + bytes] : null;
}

function bytesOf({ view }: Tiff, [start, end]: readonly [number, number]): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + start, end - start);
}

function textOf(tiff: Tiff, entry: Entry): string {
  const range = entry.type === 2 ? valueRange(tiff, entry) : null;
  if (range === null) return '';
  return new TextDecoder().decode(bytesOf(tiff, range)).replaceAll('\0', '').trim();
}

/** "2024:05:06 07:08:09" as ISO 8601 has it, of a clock that nobody knows the zone of. */
function moment(text: string): string {
  return text.replace(/^(\d{4}):(\d\d):(\d\d) /u, '$1-$2-$3T');
}

function shortOf({ view, little }: Tiff, { at, type }: Entry): number {
  return type === 4 ? view.getUint32(at + 8, little) : view.getUint16(at + 8, little);
}

function setNumber({ view, little }: Tiff, { at, type }: Entry, value: number): void {
  if (type === 4) view.setUint32(at + 8, value, little);
  else if (type === 3) view.setUint16(at + 8, value, little);
}

/** Takes entries out of a directory; those behind them move up, and so does what follows the last one. */
function eraseEntries(tiff: Tiff, { at, entries }: Directory, isGone: (entry: Entry) => boolean) {
  // A directory that leads out of the data has none.
  if (entries.length === 0) return;
  const { view, little } = tiff;
  for (const entry of entries.filter(isGone)) {
    const range = valueRange(tiff, entry);
    if (range !== null) bytesOf(tiff, range).fill(0);
  }
  const kept = entries
    .filter((entry) => !isGone(entry))
    .map((entry) => bytesOf(tiff, [entry.at, entry.at + 12]).slice());
  const end = at + 2 + entries.length * 12;
  const next = end + 4 <= view.byteLength ? view.getUint32(end, little) : 0;
  bytesOf(tiff, [at + 2, Math.min(view.byteLength, end + 4)]).fill(0);
  view.setUint16(at, kept.length, little);
  for (const [n, entry] of kept.entries())
    bytesOf(tiff, [at + 2 + n * 12, at + 14 + n * 12]).set(entry);
  const after = at + 2 + kept.length * 12;
  if (after + 4 <= view.byteLength) view.setUint32(after, next, little);
}

function eraseDirectory(tiff: Tiff, directory: Directory): void {
  eraseEntries(tiff, directory, () => true);
}

/** Tags of a small copy of the picture: where it stands, and its length in bytes. */
const [SMALL_AT, SMALL_LENGTH] = [0x201, 0x202];

/** Erases the directory behind the first one, and the small copy of the picture that it tells of. */
function eraseNext(tiff: Tiff, { at, entries }: Directory): void {
  const { view, little } = tiff;
  const pointer = at + 2 + entries.length * 12;
  if (pointer + 4 > view.byteLength) return;
  const next = directoryAt(tiff, view.getUint32(pointer, little));
  view.setUint32(pointer, 0, little);
  const number = (wanted: number) => {
    const entry = next.entries.find(({ tag }) => tag === wanted);
    return entry === undefined ? 0 : view.getUint32(entry.at + 8, little);
  };
  const [start, length] = [number(SMALL_AT), number(SMALL_LENGTH)];
  if (start + length <= view.byteLength) bytesOf(tiff, [start, start + length]).fill(0);
  if (next.entries.length > 0) eraseDirectory(tiff, next);
}

/** Without the nothing at its end, where a small copy stood; but with all that entries point to. */
function withoutTail(tiff: Tiff, data: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const first = directoryAt(tiff, tiff.view.getUint32(4, tiff.little));
  const more = subdirectory(tiff, first, TAG.exif);
  const others = [
    more,
    subdirectory(tiff, first, TAG.gps),
    more === null ? null : subdirectory(tiff, more, TAG.interoperability),
  ];
  let end = data.length;
  while (end > 0 && data[end - 1] === 0) end -= 1;
  for (const directory of [first, ...others]) {
    if (directory === null) continue;
    end = Math.max(end, directory.at + 2 + directory.entries.length * 12 + 4);
    for (const entry of directory.entries) {
      end = Math.max(end, valueRange(tiff, entry)?.[1] ?? 0);
    }
  }
  return data.slice(0, end);
}
