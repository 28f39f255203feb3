import { blobReader } from '../../../witness/blob-reader.ts';
import { pictureInPdf } from '../headers/read-pdf.ts';
import { decodeHeic } from './decode-heic.ts';
import { decodeJxl } from './decode-jxl.ts';
import { decodeTiff } from './decode-tiff.ts';
import type { Decoded } from '../draw/decoded.ts';
import type { StillContainer } from '../../../../domain/media/still-picture.ts';
import type { PictureFacts } from '../headers/picture-facts.ts';
import { Damage, Refusal } from '../draw/refusal.ts';

/** Decodes a picture and lends it; what it takes of memory is given back in the end. */
export async function withDecoded<T>(
  file: Blob,
  facts: PictureFacts,
  use: (picture: Decoded) => Promise<T>,
): Promise<T> {
  const { orientation } = facts;
  const source = await decoded(file, facts);
  try {
    const { width, height } = source;
    const turn = orientation.by === 'exif' ? orientation.value : 1;
    return await use({ source, size: { width, height }, orientation: turn });
  } finally {
    if ('close' in source) source.close();
    // Gives its memory back at once, where the garbage collector would take its time.
    else [source.width, source.height] = [1, 1];
  }
}

async function decoded(file: Blob, facts: PictureFacts): Promise<ImageBitmap | OffscreenCanvas> {
  switch (facts.container) {
    case 'heic':
      return decodeHeic(file, facts);
    case 'jxl':
      return decodeJxl(file);
    case 'tiff':
      return decodeTiff(file);
    case 'pdf': {
      const picture = await pictureInPdf(blobReader(file));
      if (picture === null) throw new Damage('There is no picture in it.');
      const { start, end } = picture.place;
      return byBrowser(file.slice(start, end), { ...facts, container: 'jpeg' });
    }
    default:
      return byBrowser(file, facts);
  }
}

async function byBrowser(file: Blob, facts: PictureFacts): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(withoutOrientation(file, facts));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    // Nobody else reads them.
    if (facts.container === 'avif') throw new Damage(error.message, { cause: error });
    throw new Refusal(error.message, { cause: error });
  }
}

/** Types by what is in a file, whatever its name says: Firefox believes them. */
const TYPES: Readonly<Record<StillContainer, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  heic: 'image/heic',
  jxl: 'image/jxl',
  tiff: 'image/tiff',
  pdf: 'application/pdf',
  bmp: 'image/bmp',
  ico: 'image/x-icon',
};

/** A mark of four characters that no decoder knows. */
const UNKNOWN = new TextEncoder().encode('kiLn');

/**
 * The file with its EXIF data under another mark: browsers turn some kinds of pictures by them, some do not, and the
 * option that tells them not to has meant different things.
 */
function withoutOrientation(file: Blob, { container, exif, orientation }: PictureFacts): Blob {
  const type = TYPES[container];
  if (exif === null || exif.mark === null || orientation.value === 1) {
    return file.slice(0, file.size, type);
  }
  const after = file.slice(exif.mark + UNKNOWN.length);
  return new Blob([file.slice(0, exif.mark), UNKNOWN, after], { type });
}
