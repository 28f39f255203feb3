import { decodeHeic } from './decode-heic.ts';
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
  const { container, orientation } = facts;
  const source =
    container === 'heic' ? await decodeHeic(file, facts) : await byBrowser(file, facts);
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
