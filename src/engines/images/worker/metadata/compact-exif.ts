import {
  directoryAt,
  subdirectory,
  valueRange,
  type Directory,
  type Tiff,
} from './tiff-directories.ts';

/** Tags of directories within directories: EXIF data proper, the place, and how far the picture follows the standard. */
const INNER = [0x8769, 0x8825, 0xa005];

/**
 * Tags that are about the file that they came from: how its pixels are stored and where, profiles, what is kept in another
 * way, and what raw pictures are made of.
 */
const OF_THE_FILE: ReadonlySet<number> = new Set([
  ...[0xfe, 0xff, 0x102, 0x103, 0x106, 0x10a, 0x111, 0x115, 0x116, 0x117, 0x11c, 0x122, 0x123],
  ...[0x12d, 0x13d, 0x140, 0x142, 0x143, 0x144, 0x145, 0x14a, 0x14c, 0x152, 0x153, 0x15b],
  ...[0x200, 0x201, 0x202, 0x211, 0x212, 0x213, 0x214, 0x2bc, 0x828d, 0x828e, 0x83bb, 0x8649],
  ...[0x8773, 0x9216, 0x935c, 0xc4a5],
]);

/** The first tag that DNG has for itself; what follows is about how to develop it. */
const DNG = 0xc612;

/**
 * The data with nothing in them but what their directories lead to: no gaps, no second picture. What points to places
 * within the data, as notes of makers do, has to be gone before.
 */
export function compactExif(tiff: Tiff): Uint8Array<ArrayBuffer> {
  const first = directoryAt(tiff, tiff.view.getUint32(4, tiff.little));
  const head = new Uint8Array(8);
  head.set(bytesAt(tiff, 0, 4));
  new DataView(head.buffer).setUint32(4, head.length, tiff.little);
  const body = written(tiff, first, head.length, []);
  const whole = new Uint8Array(head.length + body.length);
  whole.set(head);
  whole.set(body, head.length);
  return whole;
}

/** An entry that a directory did not have. Its value is in the byte order of the data. */
export type AddedEntry = {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly value: Uint8Array;
};

/** The first directory of EXIF data as it will stand at `at` in a file, with entries that take the place of its own. */
export function directoryBytes(
  tiff: Tiff,
  at: number,
  added: readonly AddedEntry[],
): Uint8Array<ArrayBuffer> {
  return written(tiff, directoryAt(tiff, tiff.view.getUint32(4, tiff.little)), at, added);
}

/** A directory that will stand at `at`, with all that it leads to behind it. */
function written(
  tiff: Tiff,
  { entries }: Directory,
  at: number,
  added: readonly AddedEntry[],
): Uint8Array<ArrayBuffer> {
  const replaced = new Set(added.map(({ tag }) => tag));
  const kept = entries.flatMap((entry) => {
    if (OF_THE_FILE.has(entry.tag) || entry.tag >= DNG || replaced.has(entry.tag)) return [];
    const range = valueRange(tiff, entry);
    if (range === null) return [];
    const inner = INNER.includes(entry.tag)
      ? subdirectory(tiff, { at: entry.at, entries: [entry] }, entry.tag)
      : null;
    if (inner?.entries.length === 0) return [];
    return [{ tag: entry.tag, head: bytesAt(tiff, entry.at, entry.at + 12), range, inner }];
  });
  const all = [...kept, ...added].toSorted((a, b) => a.tag - b.tag);
  const parts: Uint8Array[] = [];
  const own = new Uint8Array(2 + all.length * 12 + 4);
  const view = new DataView(own.buffer);
  view.setUint16(0, all.length, tiff.little);
  let length = own.length;
  const put = (part: Uint8Array) => {
    const place = at + length;
    // Values begin at even places.
    const padded = new Uint8Array(part.length + (part.length % 2));
    padded.set(part);
    parts.push(padded);
    length += padded.length;
    return place;
  };
  for (const [n, entry] of all.entries()) {
    const place = 2 + n * 12;
    if ('value' in entry) {
      view.setUint16(place, entry.tag, tiff.little);
      view.setUint16(place + 2, entry.type, tiff.little);
      view.setUint32(place + 4, entry.count, tiff.little);
      if (entry.value.length <= 4) own.set(entry.value, place + 8);
      else view.setUint32(place + 8, put(entry.value), tiff.little);
      continue;
    }
    const {
      head,
      inner,
      range: [start, end],
    } = entry;
    own.set(head, place);
    if (inner !== null) {
      view.setUint32(place + 8, put(written(tiff, inner, at + length, [])), tiff.little);
    } else if (end - start > 4) {
      view.setUint32(place + 8, put(bytesAt(tiff, start, end)), tiff.little);
    }
  }
  const whole = new Uint8Array(length);
  whole.set(own);
  let to = own.length;
  for (const part of parts) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}

function bytesAt({ view }: Tiff, start: number, end: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + start, end - start);
}
