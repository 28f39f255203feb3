import { bytesAt, type BlobReader } from '../../../witness/blob-reader.ts';
import { compactExif } from '../metadata/compact-exif.ts';
import {
  directoryAt,
  openTiff,
  shortOf,
  valueRange,
  type Directory,
  type Tiff,
} from '../metadata/tiff-directories.ts';
import { NO_EXTRAS, type Header } from './picture-facts.ts';

/** Longer ones are not read whole, and so not at all. Bytes. */
const MOST = 1 << 30;

/** Pages that are counted at most: a circle of directories has no end. */
const MOST_PAGES = 10_000;

const TAG = { width: 0x100, height: 0x101, bits: 0x102, more: 0x152, xmp: 0x2bc, iptc: 0x83bb };

/** Reads the first directory of a TIFF; null for what no reader here knows, such as BigTIFF. */
export async function readTiff(reader: BlobReader): Promise<Header | null> {
  if (reader.size > MOST) return null;
  const data = await bytesAt(reader, 0, reader.size);
  const tiff = openTiff(data);
  if (tiff === null) return null;
  const first = directoryAt(tiff, tiff.view.getUint32(4, tiff.little));
  const number = (tag: number) => {
    const entry = first.entries.find((one) => one.tag === tag);
    return entry === undefined ? null : shortOf(tiff, entry);
  };
  const [width, height] = [number(TAG.width), number(TAG.height)];
  if (width === null || height === null) return null;
  const bits = first.entries.find(({ tag }) => tag === TAG.bits);
  const depth = bits === undefined ? null : valueRange(tiff, bits);
  const xmp = contentOf(tiff, first, TAG.xmp);
  return {
    size: { width, height },
    alpha: number(TAG.more) === null ? 'none' : 'possible',
    bits: depth === null ? 1 : tiff.view.getUint16(depth[0], tiff.little),
    exif: { data: compactExif(tiff), mark: null },
    extras: {
      ...NO_EXTRAS,
      xmp: xmp === null ? null : new TextDecoder().decode(xmp),
      iptc: contentOf(tiff, first, TAG.iptc),
      pages: pagesOf(tiff),
    },
  };
}

function contentOf(tiff: Tiff, { entries }: Directory, wanted: number) {
  const entry = entries.find(({ tag }) => tag === wanted);
  const range = entry === undefined ? null : valueRange(tiff, entry);
  return range === null
    ? null
    : new Uint8Array(tiff.view.buffer, tiff.view.byteOffset).slice(...range);
}

/** How many directories follow each other from the first on, it included. */
function pagesOf(tiff: Tiff): number {
  const { view, little } = tiff;
  let pages = 0;
  for (let at = view.getUint32(4, little); at !== 0 && pages < MOST_PAGES; pages += 1) {
    const { entries } = directoryAt(tiff, at);
    const next = at + 2 + entries.length * 12;
    if (entries.length === 0 || next + 4 > view.byteLength) return pages + 1;
    at = view.getUint32(next, little);
  }
  return pages;
}
