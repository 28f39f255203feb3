import type { BlobReader } from '../../../witness/blob-reader.ts';
import { joinedXmp } from './xmp.ts';

/** A segment of a JPEG: its marker, where its data begin in the file, and how many bytes they are. */
export type JpegSegment = {
  readonly marker: number;
  readonly at: number;
  readonly length: number;
};

/** The segments of a JPEG before its pixels. */
export async function* jpegSegments({ size, read }: BlobReader): AsyncGenerator<JpegSegment> {
  for (let at = 2; at + 4 <= size;) {
    const view = await read(at, 4);
    // Markers may be preceded by any number of these.
    if (view.getUint16(0) === 0xffff) {
      at += 1;
      continue;
    }
    if (view.getUint8(0) !== 0xff) return;
    const marker = view.getUint8(1);
    const length = view.getUint16(2) - 2;
    yield { marker, at: at + 4, length };
    if (marker === 0xda || length < 0) return;
    at += 4 + length;
  }
}

/** What segments for programs begin with. */
export const SEGMENT_NAMES = {
  exif: 'Exif\0\0',
  xmp: 'http://ns.adobe.com/xap/1.0/\0',
  moreXmp: 'http://ns.adobe.com/xmp/extension/\0',
  photoshop: 'Photoshop 3.0\0',
  pictures: 'MPF\0',
  gainMap: 'urn:iso:std:iso:ts:21496:-1\0',
} as const;

/** Behind the name of a further piece of XMP: an id, the length of all pieces, the place of this one. */
const ID_LENGTH = 32;
const MORE_HEADER = ID_LENGTH + 8;

/** More than any XMP is long; what says that it is longer is not read. Bytes. */
const MOST_XMP = 32 << 20;

/** XMP of a JPEG: the segment that holds it, and those that hold the rest where one is too short. */
export function wholeXmp(xmp: Uint8Array, more: readonly Uint8Array[]): string {
  const text = new TextDecoder().decode(xmp);
  const id = /HasExtendedXMP(?:\s*=\s*["']|>)\s*([0-9A-F]{32})/iu.exec(text)?.[1];
  if (id === undefined) return text;
  const pieces = more.filter(
    (piece) =>
      piece.length > MORE_HEADER && new TextDecoder().decode(piece.subarray(0, ID_LENGTH)) === id,
  );
  const uint32 = (piece: Uint8Array, at: number) =>
    new DataView(piece.buffer, piece.byteOffset).getUint32(at);
  const [first] = pieces;
  const length = first === undefined ? 0 : uint32(first, ID_LENGTH);
  if (length === 0 || length > MOST_XMP) return text;
  const whole = new Uint8Array(length);
  for (const piece of pieces) {
    const data = piece.subarray(MORE_HEADER);
    const at = uint32(piece, ID_LENGTH + 4);
    if (at + data.length <= length) whole.set(data, at);
  }
  return joinedXmp(text, new TextDecoder().decode(whole));
}

/** The number of the resource of Photoshop that holds IPTC's records. */
const IPTC = 0x0404;

/** IPTC's records among the resources of Photoshop; null where there are none. */
export function iptcIn(resources: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const view = new DataView(resources.buffer, resources.byteOffset, resources.byteLength);
  for (let at = 0; at + 12 <= view.byteLength;) {
    if (view.getUint32(at) !== 0x3842494d) return null;
    const id = view.getUint16(at + 4);
    // A text that is padded to an even length, its own length included.
    const name = view.getUint8(at + 6) + 1;
    const start = at + 6 + name + (name % 2);
    if (start + 4 > view.byteLength) return null;
    const length = view.getUint32(start);
    if (id === IPTC) return resources.slice(start + 4, start + 4 + length);
    at = start + 4 + length + (length % 2);
  }
  return null;
}
