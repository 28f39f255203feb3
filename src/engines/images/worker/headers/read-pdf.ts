import { bytesAt, type BlobReader } from '../../../witness/blob-reader.ts';
import { NO_EXTRAS, type ByteRange, type Header } from './picture-facts.ts';

/** As much as stands before the picture in a PDF that Kiln wrote. Bytes. */
const HEAD = 2048;

const PICTURE = /\/Width (\d+) \/Height (\d+) [^>]*\/Length (\d+) >>\nstream\n/u;

/** Where the JPEG stands in a PDF that Kiln wrote, and its size; null for others. */
export async function pictureInPdf(
  reader: BlobReader,
): Promise<{ readonly header: Header; readonly place: ByteRange } | null> {
  const text = new TextDecoder('latin1').decode(await bytesAt(reader, 0, HEAD));
  const found = PICTURE.exec(text);
  if (found === null) return null;
  const [width = 0, height = 0, length = 0] = found.slice(1).map(Number);
  const start = found.index + found[0].length;
  const size = { width, height };
  return {
    header: { size, alpha: 'none', bits: 8, exif: null, extras: NO_EXTRAS },
    place: { start, end: start + length },
  };
}
