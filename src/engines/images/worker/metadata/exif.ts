import type { Size } from '../../../../domain/edits/rect.ts';
import type { Tags } from '../../../../domain/media/metadata.ts';
import type { PictureData } from '../../../../domain/media/picture-data.ts';
import type { KeptExif } from '../../../../domain/step/step.ts';
import { compactExif } from './compact-exif.ts';
import { orientationOf, type Orientation } from './orientation.ts';
import {
  openTiff,
  directoryAt,
  subdirectory,
  textOf,
  shortOf,
  setNumber,
  eraseEntries,
  eraseDirectory,
  eraseNext,
  valueRange,
  type Tiff,
} from './tiff-directories.ts';

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
  makerNotes: 0x927c,
  colours: 0xa001,
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
 * The same data for a picture that is upright, in sRGB, of this size, and without a small copy of itself, which would show
 * what it was before; without the notes of its maker, or without place and device, where that is asked for. Null where
 * they are none.
 */
export function rewrittenExif(
  data: Uint8Array,
  { width, height }: Size,
  kept: KeptExif,
): Uint8Array<ArrayBuffer> | null {
  const copy = new Uint8Array(data);
  const tiff = openTiff(copy);
  if (tiff === null) return null;
  const first = directoryAt(tiff, tiff.view.getUint32(4, tiff.little));
  eraseNext(tiff, first);
  const more = subdirectory(tiff, first, TAG.exif);
  if (kept === 'no-place') {
    const place = subdirectory(tiff, first, TAG.gps);
    if (place !== null) eraseDirectory(tiff, place);
  }
  for (const directory of [first, more]) {
    if (directory !== null) eraseEntries(tiff, directory, ({ tag }) => IS_GONE[kept](tag));
  }
  // Entries may have moved up.
  const outer = directoryAt(tiff, first.at);
  const inner = subdirectory(tiff, outer, TAG.exif);
  for (const entry of [...outer.entries, ...(inner?.entries ?? [])]) {
    const value = { ...UPRIGHT_SRGB, ...widths(width), ...heights(height) }[entry.tag];
    if (value !== undefined) setNumber(tiff, entry, value);
  }
  // The notes of makers point to places within the data; without them the rest can move together.
  return inner?.entries.some(({ tag }) => tag === TAG.makerNotes)
    ? withoutTail(tiff, copy)
    : compactExif(tiff);
}

const IS_GONE: Readonly<Record<KeptExif, (tag: number) => boolean>> = {
  keep: () => false,
  'without-maker-notes': (tag) => tag === TAG.makerNotes,
  'no-place': (tag) => DEVICE.has(tag) || tag === TAG.gps,
};

const UPRIGHT_SRGB: Readonly<Record<number, number>> = { [TAG.orientation]: 1, [TAG.colours]: 1 };

const widths = (width: number) => ({ [TAG.imageWidth]: width, [TAG.pixelWidth]: width });
const heights = (height: number) => ({ [TAG.imageHeight]: height, [TAG.pixelHeight]: height });

/** Bytes of EXIF data as they are kept, and those that the notes of the maker add; neither where there are none. */
export function exifBytes(data: Uint8Array): Pick<PictureData, 'exif' | 'maker-notes'> {
  const anySize = { width: 1, height: 1 };
  const whole = rewrittenExif(data, anySize, 'keep')?.length;
  const least = rewrittenExif(data, anySize, 'without-maker-notes')?.length;
  if (whole === undefined || least === undefined) return {};
  return whole > least ? { exif: least, 'maker-notes': whole - least } : { exif: least };
}

/** "2024:05:06 07:08:09" as ISO 8601 has it, of a clock that nobody knows the zone of. */
function moment(text: string): string {
  return text.replace(/^(\d{4}):(\d\d):(\d\d) /u, '$1-$2-$3T');
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
