import { bytes, joinedBytes } from '../metadata/made-bytes.ts';
import type { KeptMetadata } from './kept-metadata.ts';

/** How a JPEG XL in boxes begins: its signature, and its kind. ISO/IEC 18181-2. */
const START = [
  ...[0, 0, 0, 12, 0x4a, 0x58, 0x4c, 0x20, 0x0d, 0x0a, 0x87, 0x0a],
  ...[0, 0, 0, 20, 0x66, 0x74, 0x79, 0x70, 0x6a, 0x78, 0x6c, 0x20],
  ...[0, 0, 0, 0, 0x6a, 0x78, 0x6c, 0x20],
];

/** A bare stream of JPEG XL in boxes, with what it is to say of its picture. */
export function intoJxl(file: Blob, { exif, xmp }: KeptMetadata): Blob {
  const parts: BlobPart[] = [Uint8Array.from(START)];
  if (exif !== null) {
    // The TIFF header follows at once.
    parts.push(head('Exif', exif.length + 4), new Uint8Array(4), exif);
  }
  if (xmp !== null) {
    const text = new TextEncoder().encode(xmp);
    parts.push(head('xml ', text.length), text);
  }
  return new Blob([...parts, head('jxlc', file.size), file], { type: file.type });
}

/** What stands before so many bytes of a box. */
function head(name: string, length: number): Uint8Array<ArrayBuffer> {
  return joinedBytes([bytes(4, (view) => view.setUint32(0, length + 8)), name]);
}
