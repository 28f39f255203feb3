import { SEGMENT_NAMES } from '../metadata/jpeg-segments.ts';
import { bytes, joinedBytes } from '../metadata/made-bytes.ts';
import type { KeptMetadata } from './kept-metadata.ts';

/** Bytes that a segment holds, without its own length. */
const MOST = 0xffff - 2;

/** A JPEG with what it is to say of its picture. EXIF data that do not fit into a segment are a mistake of whoever plans. */
export async function intoJpeg(file: Blob, { exif, xmp, iptc }: KeptMetadata): Promise<Blob> {
  const segments = [
    ...(exif === null ? [] : segment(0xe1, [SEGMENT_NAMES.exif, exif])),
    ...(xmp === null ? [] : await xmpSegments(xmp)),
    ...(iptc === null ? [] : iptcSegments(iptc)),
  ];
  return new Blob([file.slice(0, 2), ...segments, file.slice(2)], { type: file.type });
}

function segment(
  marker: number,
  data: readonly (string | Uint8Array)[],
): Uint8Array<ArrayBuffer>[] {
  const content = joinedBytes(data);
  if (content.length > MOST) throw new RangeError('A segment of a JPEG is too long.');
  const head = bytes(4, (view) => {
    view.setUint16(0, 0xff00 | marker);
    view.setUint16(2, content.length + 2);
  });
  return [head, content];
}

/** What stands before a piece of long XMP: a name, an id, the length of all, the place of the piece. */
const PIECE_HEADER = SEGMENT_NAMES.moreXmp.length + 32 + 8;

/** XMP in one segment; what is too long for that behind one that only names it. Adobe's XMP specification, part 3, 1.1.3.1. */
async function xmpSegments(xmp: string): Promise<Uint8Array<ArrayBuffer>[]> {
  const whole = new TextEncoder().encode(xmp);
  if (SEGMENT_NAMES.xmp.length + whole.length <= MOST) {
    return segment(0xe1, [SEGMENT_NAMES.xmp, whole]);
  }
  // What marks a packet of its own has no place in pieces.
  const rest = new TextEncoder().encode(xmp.replaceAll(/<\?xpacket[^>]*\?>/gu, '').trim());
  const id = await idOf(rest);
  const named = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:xmpNote="http://ns.adobe.com/xmp/note/" xmpNote:HasExtendedXMP="${id}"/></rdf:RDF></x:xmpmeta>`;
  const segments = segment(0xe1, [SEGMENT_NAMES.xmp, named]);
  const step = MOST - PIECE_HEADER;
  for (let at = 0; at < rest.length; at += step) {
    const place = bytes(8, (view) => {
      view.setUint32(0, rest.length);
      view.setUint32(4, at);
    });
    const piece = rest.subarray(at, at + step);
    segments.push(...segment(0xe1, [SEGMENT_NAMES.moreXmp, id, place, piece]));
  }
  return segments;
}

/** 32 digits that no other XMP has. Readers compare them and no more; browsers lack the sum that Adobe takes. */
async function idOf(data: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return [...sum.subarray(0, 16)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** IPTC's records as a resource of Photoshop, whose segments are read as one where it is long. */
function iptcSegments(iptc: Uint8Array): Uint8Array<ArrayBuffer>[] {
  const head = bytes(12, (view) => {
    view.setUint32(0, 0x3842494d);
    view.setUint16(4, 0x0404);
    // An empty name, padded.
    view.setUint16(6, 0);
    view.setUint32(8, iptc.length);
  });
  const resource = joinedBytes([head, iptc, new Uint8Array(iptc.length % 2)]);
  const step = MOST - SEGMENT_NAMES.photoshop.length;
  const segments: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < resource.length; at += step) {
    const piece = resource.subarray(at, at + step);
    segments.push(...segment(0xed, [SEGMENT_NAMES.photoshop, piece]));
  }
  return segments;
}
