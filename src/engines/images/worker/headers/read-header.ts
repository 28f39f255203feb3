import type { StillContainer } from '../../../../domain/media/still-picture.ts';
import { blobReader, bytesAt, fourCc, type BlobReader } from '../../../witness/blob-reader.ts';
import { readExif, tiffOf } from '../metadata/exif.ts';
import { readHeifHeader } from './heif-header.ts';
import { orientationOf } from '../metadata/orientation.ts';
import { NO_EXTRAS, type Extras, type Header, type PictureFacts } from './picture-facts.ts';
import { PNG_XMP, pngText } from '../metadata/png-text.ts';
import { readJpeg } from './read-jpeg.ts';
import { readJxl } from './read-jxl.ts';
import { pictureInPdf } from './read-pdf.ts';
import { readTiff } from './read-tiff.ts';

/** Reads the header of a picture; null where it is not as such headers are. */
export async function readHeader(
  file: Blob,
  container: StillContainer,
): Promise<PictureFacts | null> {
  const reader = blobReader(file);
  if (container === 'avif' || container === 'heic') return readHeifHeader(reader, container);
  if (container === 'jxl') {
    const found = await readJxl(reader);
    if (found === null || found.header.size.width < 1) return null;
    const { header, turn } = found;
    return {
      container,
      ...header,
      orientation: { by: 'decoder', value: turn },
      primaries: 'srgb',
    };
  }
  const header = await READERS[container](reader);
  if (header === null || header.size.width < 1 || header.size.height < 1) return null;
  const said = header.exif === null ? null : readExif(header.exif.data);
  return {
    container,
    ...header,
    exif: said === null ? null : header.exif,
    orientation: { by: 'exif', value: said?.orientation ?? orientationOf(1) },
    primaries: 'srgb',
  };
}

const READERS = {
  jpeg: readJpeg,
  png: readPng,
  webp: readWebp,
  tiff: readTiff,
  pdf: async (reader) => (await pictureInPdf(reader))?.header ?? null,
  bmp: readBmp,
  ico: readIco,
} as const satisfies Partial<Record<StillContainer, (file: BlobReader) => Promise<Header | null>>>;

/** Chunks of PNG with texts, and those of them that programs write for themselves. */
const TEXTS = ['tEXt', 'zTXt', 'iTXt'];
const TECHNICAL = /^(?:software$|date:|exif:|png:|icc:|signature$|thumb::|raw profile|svg:)/iu;

/** Colour types of PNG with transparency of their own. */
const PNG_ALPHA = [4, 6];

async function readPng(reader: BlobReader): Promise<Header | null> {
  const { size, read } = reader;
  const start = await read(0, 33);
  if (start.byteLength < 33 || fourCc(start, 12) !== 'IHDR') return null;
  const shape = { width: start.getUint32(16), height: start.getUint32(20) };
  let alpha: Header['alpha'] = PNG_ALPHA.includes(start.getUint8(25)) ? 'possible' : 'none';
  let exif: Header['exif'] = null;
  let extras: Extras = NO_EXTRAS;
  for (let at = 33; at + 12 <= size;) {
    const view = await read(at, 8);
    const [length, name] = [view.getUint32(0), fourCc(view, 4)];
    if (name === 'acTL') return null;
    if (name === 'tRNS') alpha = 'possible';
    if (name === 'eXIf') exif = { data: await bytesAt(reader, at + 8, length), mark: at + 4 };
    if (TEXTS.includes(name)) {
      const text = await pngText(name, await bytesAt(reader, at + 8, length));
      if (text.keyword === PNG_XMP) extras = { ...extras, xmp: text.value };
      else if (!TECHNICAL.test(text.keyword)) extras = { ...extras, comments: true };
    }
    // Only the data of the picture are long; what stands behind them is found as well.
    at += 12 + length;
    if (name === 'IEND') break;
  }
  return { size: shape, alpha, bits: start.getUint8(24), exif, extras };
}

/** Flags of the extended header of a WebP. */
const [WEBP_ALPHA, WEBP_ANIMATED] = [0x10, 0x02];

async function readWebp(reader: BlobReader): Promise<Header | null> {
  const { size, read } = reader;
  let found: Pick<Header, 'size' | 'alpha'> | null = null;
  let exif: Header['exif'] = null;
  let xmp: string | null = null;
  for (let at = 12; at + 18 <= size;) {
    const view = await read(at, 18);
    const [name, length] = [fourCc(view, 0), view.getUint32(4, true)];
    if (name === 'VP8X') {
      const flags = view.getUint8(8);
      if ((flags & WEBP_ANIMATED) !== 0) return null;
      const side = (where: number) =>
        1 + view.getUint16(where, true) + (view.getUint8(where + 2) << 16);
      found = {
        size: { width: side(12), height: side(15) },
        alpha: (flags & WEBP_ALPHA) === 0 ? 'none' : 'possible',
      };
    } else if (name === 'VP8 ' && found === null) {
      const sides = await read(at + 14, 4);
      found = {
        size: {
          width: sides.getUint16(0, true) & 0x3fff,
          height: sides.getUint16(2, true) & 0x3fff,
        },
        alpha: 'none',
      };
    } else if (name === 'VP8L' && found === null) {
      const bits = view.getUint32(9, true);
      found = {
        size: { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 },
        alpha: ((bits >>> 28) & 1) === 0 ? 'none' : 'possible',
      };
    } else if (name === 'EXIF') {
      exif = { data: tiffOf(await bytesAt(reader, at + 8, length)), mark: at };
    } else if (name === 'XMP ') {
      xmp = new TextDecoder().decode(await bytesAt(reader, at + 8, length));
    }
    at += 8 + length + (length % 2);
  }
  return found === null ? null : { ...found, bits: 8, exif, extras: { ...NO_EXTRAS, xmp } };
}

async function readBmp({ read }: BlobReader): Promise<Header | null> {
  const view = await read(14, 40);
  if (view.byteLength < 16) return null;
  const isOld = view.getUint32(0, true) === 12;
  const shape = isOld
    ? { width: view.getUint16(4, true), height: view.getUint16(6, true) }
    : { width: view.getInt32(4, true), height: Math.abs(view.getInt32(8, true)) };
  const depth = view.getUint16(isOld ? 10 : 14, true);
  return {
    size: shape,
    alpha: depth === 32 ? 'possible' : 'none',
    bits: 8,
    exif: null,
    extras: NO_EXTRAS,
  };
}

/** The largest of its pictures; browsers decode that one. */
async function readIco({ read }: BlobReader): Promise<Header | null> {
  const count = (await read(4, 2)).getUint16(0, true);
  const view = await read(6, count * 16);
  let largest = { width: 0, height: 0 };
  for (let at = 0; at + 16 <= view.byteLength; at += 16) {
    const side = (where: number) => view.getUint8(where) || 256;
    const shape = { width: side(at), height: side(at + 1) };
    if (shape.width * shape.height > largest.width * largest.height) largest = shape;
  }
  return { size: largest, alpha: 'possible', bits: 8, exif: null, extras: NO_EXTRAS };
}
