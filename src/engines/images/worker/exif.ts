import type { Size } from '../../../domain/edits/rect.ts';
import type { Tags } from '../../../domain/media/metadata.ts';
import type { Options } from '../../../domain/options/options.ts';
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
