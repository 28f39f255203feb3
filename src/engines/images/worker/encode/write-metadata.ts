import type { VideoCodec } from '../../../../domain/media/codecs.ts';
import type { KeptMetadata } from './kept-metadata.ts';
import { bytes } from '../metadata/made-bytes.ts';
import { intoAvif } from './write-avif-metadata.ts';
import { intoJxl } from './write-jxl-metadata.ts';
import { intoJpeg } from './write-jpeg-metadata.ts';
import { pngChunk } from '../metadata/png-chunk.ts';
import { PNG_XMP } from '../metadata/png-text.ts';

/** The file with what it is to say. What its format has no place for stays out: whoever plans knows, and says so. */
export async function withMetadata(
  file: Blob,
  codec: VideoCodec,
  metadata: KeptMetadata,
): Promise<Blob> {
  const { exif, xmp, iptc } = metadata;
  if (exif === null && xmp === null && iptc === null) return file;
  switch (codec) {
    case 'mjpeg':
      return intoJpeg(file, metadata);
    case 'png':
      return intoPng(file, metadata);
    case 'webp':
      return intoWebp(file, metadata);
    case 'avif':
      return intoAvif(file, metadata);
    case 'jxl':
      return intoJxl(file, metadata);
    default:
      return file;
  }
}

/** Where the header of a PNG ends. */
const PNG_HEADER = 33;

function intoPng(file: Blob, { exif, xmp }: KeptMetadata): Blob {
  const chunks = [
    ...(exif === null ? [] : pngChunk('eXIf', [exif])),
    // Not packed, in no language.
    ...(xmp === null ? [] : pngChunk('iTXt', [`${PNG_XMP}\0\0\0\0\0`, xmp])),
  ];
  return new Blob([file.slice(0, PNG_HEADER), ...chunks, file.slice(PNG_HEADER)], {
    type: file.type,
  });
}

/** Flags of the extended header. */
const [HAS_ALPHA, HAS_EXIF, HAS_XMP] = [0x10, 0x08, 0x04];

async function intoWebp(file: Blob, { exif, xmp }: KeptMetadata): Promise<Blob> {
  const head = new DataView(await file.slice(0, 30).arrayBuffer());
  const name = head.getUint32(12);
  const isExtended = name === 0x56503858;
  const pictures = isExtended ? file.slice(30) : file.slice(12);
  const added = (exif === null ? 0 : HAS_EXIF) | (xmp === null ? 0 : HAS_XMP);
  const header = bytes(18, (view) => {
    view.setUint32(0, 0x56503858);
    view.setUint32(4, 10, true);
    if (isExtended) {
      for (let at = 8; at < 18; at += 1) view.setUint8(at, head.getUint8(at + 12));
      view.setUint8(8, head.getUint8(20) | added);
      return;
    }
    const isLossless = name === 0x5650384c;
    const bits = isLossless ? head.getUint32(21, true) : 0;
    const alpha = ((bits >>> 28) & 1) === 0 ? 0 : HAS_ALPHA;
    const width = isLossless ? bits & 0x3fff : (head.getUint16(26, true) & 0x3fff) - 1;
    const height = isLossless ? (bits >>> 14) & 0x3fff : (head.getUint16(28, true) & 0x3fff) - 1;
    view.setUint8(8, alpha | added);
    view.setUint16(12, width, true);
    view.setUint16(15, height, true);
  });
  const chunks = new Blob([
    ...(exif === null ? [] : webpChunk(0x45584946, exif)),
    ...(xmp === null ? [] : webpChunk(0x584d5020, new TextEncoder().encode(xmp))),
  ]);
  const riff = bytes(12, (view) => {
    view.setUint32(0, 0x52494646);
    view.setUint32(4, 4 + header.length + pictures.size + chunks.size, true);
    view.setUint32(8, 0x57454250);
  });
  return new Blob([riff, header, pictures, chunks], { type: file.type });
}

function webpChunk(name: number, data: Uint8Array<ArrayBuffer>): BlobPart[] {
  const head = bytes(8, (view) => {
    view.setUint32(0, name);
    view.setUint32(4, data.length, true);
  });
  return [head, data, new Uint8Array(data.length % 2)];
}
