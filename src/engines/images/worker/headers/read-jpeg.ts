import { bytesAt, type BlobReader } from '../../../witness/blob-reader.ts';
import { tiffOf } from '../metadata/exif.ts';
import { joinedBytes } from '../metadata/made-bytes.ts';
import { iptcIn, jpegSegments, SEGMENT_NAMES, wholeXmp } from '../metadata/jpeg-segments.ts';
import { NO_EXTRAS, type Extras, type Header } from './picture-facts.ts';
import { tellsOfGainMap, tellsOfVideo } from '../metadata/xmp.ts';
import { directoryAt, openTiff } from '../metadata/tiff-directories.ts';

/** Markers of JPEG that start a picture: all of their range but tables, extensions and conditioning. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Reads what a JPEG says before its pixels. */
export async function readJpeg(reader: BlobReader): Promise<Header | null> {
  let exif: Header['exif'] = null;
  let frame: Pick<Header, 'size' | 'bits'> | null = null;
  let xmp: Uint8Array | null = null;
  const moreXmp: Uint8Array[] = [];
  const resources: Uint8Array[] = [];
  let extras: Extras = NO_EXTRAS;
  for await (const { marker, at, length } of jpegSegments(reader)) {
    if (isFrame(marker)) {
      const view = await reader.read(at, 6);
      if (view.byteLength < 6) return null;
      const size = { width: view.getUint16(3), height: view.getUint16(1) };
      frame ??= { size, bits: view.getUint8(0) };
      continue;
    }
    const isForPrograms = marker >= 0xe1 && marker <= 0xef;
    if (marker === 0xfe) extras = { ...extras, comments: true };
    if (!isForPrograms) continue;
    const data = await bytesAt(reader, at, length);
    const behind = (name: string) => (startsWith(data, name) ? data.slice(name.length) : null);
    if (startsWith(data, 'Exif')) exif ??= { data: tiffOf(data), mark: at };
    xmp ??= behind(SEGMENT_NAMES.xmp);
    moreXmp.push(...listed(behind(SEGMENT_NAMES.moreXmp)));
    resources.push(...listed(behind(SEGMENT_NAMES.photoshop)));
    const others = behind(SEGMENT_NAMES.pictures);
    const start = at + SEGMENT_NAMES.pictures.length;
    const isBrighter =
      startsWith(data, SEGMENT_NAMES.gainMap) ||
      (others !== null && (await leadsToGainMap(reader, others, start)));
    if (isBrighter) extras = { ...extras, gainMap: true };
  }
  if (frame === null) return null;
  const text = xmp === null ? null : wholeXmp(xmp, moreXmp);
  return {
    ...frame,
    alpha: 'none',
    exif,
    extras: {
      ...extras,
      xmp: text,
      iptc: iptcIn(joinedBytes(resources)),
      gainMap: extras.gainMap || (text !== null && tellsOfGainMap(text)),
      motionVideo: text !== null && tellsOfVideo(text),
    },
  };
}

/** The tag of the list of pictures in a file of several, and how long each of its entries is. CIPA DC-007. */
const [PICTURES, ENTRY_BYTES] = [0xb002, 16];

/** As far into a second picture as it says what it is. Bytes. */
const HEAD = 64 << 10;

/** True where one of the pictures behind the first one is for making that brighter. */
async function leadsToGainMap(reader: BlobReader, list: Uint8Array, start: number) {
  const tiff = openTiff(list);
  if (tiff === null) return false;
  const { view, little } = tiff;
  const { entries } = directoryAt(tiff, view.getUint32(4, little));
  const pictures = entries.find(({ tag }) => tag === PICTURES);
  if (pictures === undefined) return false;
  const from = view.getUint32(pictures.at + 8, little);
  // The first entry is the picture itself.
  for (let n = 1; n * ENTRY_BYTES < pictures.count; n += 1) {
    const entry = from + n * ENTRY_BYTES;
    if (entry + ENTRY_BYTES > view.byteLength) return false;
    const at = start + view.getUint32(entry + 8, little);
    const head = await reader.read(at, HEAD);
    if (tellsOfGainMap(new TextDecoder('latin1').decode(head))) return true;
  }
  return false;
}

function startsWith(data: Uint8Array, name: string): boolean {
  return [...name].every((character, n) => data[n] === character.charCodeAt(0));
}

function listed<T>(one: T | null): readonly T[] {
  return one === null ? [] : [one];
}
