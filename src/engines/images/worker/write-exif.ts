import type { VideoCodec } from '../../../domain/media/codecs.ts';
import { crc32 } from './crc32.ts';

/** What an APP1 segment can hold, without its length and name. */
const MOST_IN_JPEG = 0xffff - 8;

/** A file with EXIF data in it, where its format has them; as it is where they do not fit. */
export async function withExif(
  file: Blob,
  codec: VideoCodec,
  exif: Uint8Array<ArrayBuffer>,
): Promise<Blob> {
  switch (codec) {
    case 'mjpeg':
      return exif.length > MOST_IN_JPEG ? file : intoJpeg(file, exif);
    case 'png':
      return intoPng(file, exif);
    case 'webp':
      return intoWebp(file, exif);
    default:
      return file;
  }
}

/** The first segment, as the standard has it. */
function intoJpeg(file: Blob, exif: Uint8Array<ArrayBuffer>): Blob {
  const head = bytes(10, (view) => {
    view.setUint16(0, 0xffe1);
    view.setUint16(2, exif.length + 8);
    view.setUint32(4, 0x45786966);
  });
  return new Blob([file.slice(0, 2), head, exif, file.slice(2)], { type: file.type });
}

/** Where the header of a PNG ends. */
const PNG_HEADER = 33;

function intoPng(file: Blob, exif: Uint8Array<ArrayBuffer>): Blob {
  const chunk = new Uint8Array(exif.length + 4);
  chunk.set([0x65, 0x58, 0x49, 0x66]);
  chunk.set(exif, 4);
  const length = bytes(4, (view) => view.setUint32(0, exif.length));
  const sum = bytes(4, (view) => view.setUint32(0, crc32(chunk)));
  return new Blob([file.slice(0, PNG_HEADER), length, chunk, sum, file.slice(PNG_HEADER)], {
    type: file.type,
  });
}

/** Flags of the extended header. */
const [HAS_ALPHA, HAS_EXIF] = [0x10, 0x08];

async function intoWebp(file: Blob, exif: Uint8Array<ArrayBuffer>): Promise<Blob> {
  const head = new DataView(await file.slice(0, 30).arrayBuffer());
  const name = head.getUint32(12);
  const isExtended = name === 0x56503858;
  const chunks = isExtended ? file.slice(30) : file.slice(12);
  const header = bytes(18, (view) => {
    view.setUint32(0, 0x56503858);
    view.setUint32(4, 10, true);
    if (isExtended) {
      for (let at = 8; at < 18; at += 1) view.setUint8(at, head.getUint8(at + 12));
      view.setUint8(8, head.getUint8(20) | HAS_EXIF);
      return;
    }
    const isLossless = name === 0x5650384c;
    const bits = isLossless ? head.getUint32(21, true) : 0;
    const alpha = ((bits >>> 28) & 1) === 0 ? 0 : HAS_ALPHA;
    const width = isLossless ? bits & 0x3fff : (head.getUint16(26, true) & 0x3fff) - 1;
    const height = isLossless ? (bits >>> 14) & 0x3fff : (head.getUint16(28, true) & 0x3fff) - 1;
    view.setUint8(8, alpha | HAS_EXIF);
    view.setUint16(12, width, true);
    view.setUint16(15, height, true);
  });
  const tail = bytes(8, (view) => {
    view.setUint32(0, 0x45584946);
    view.setUint32(4, exif.length, true);
  });
  const padding = new Uint8Array(exif.length % 2);
  const riff = bytes(12, (view) => {
    view.setUint32(0, 0x52494646);
    view.setUint32(4, 4 + 18 + chunks.size + 8 + exif.length + padding.length, true);
    view.setUint32(8, 0x57454250);
  });
  return new Blob([riff, header, chunks, tail, exif, padding], { type: file.type });
}

function bytes(length: number, fill: (view: DataView) => void): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(length);
  fill(new DataView(made.buffer));
  return made;
}
