import { NO_EDIT } from '../../../domain/edits/picture-edit.ts';
import { withDecoded } from './decode/decode-picture.ts';
import { drawPicture } from './draw/draw-picture.ts';
import { pictureFacts } from './probe-picture.ts';
import { Damage, Refusal, Unavailable } from './draw/refusal.ts';

/** What is thrown where a picture cannot be decoded, now or ever: a decoder out of reach is asked for again by a retry. */
const KNOWN = [Damage, Refusal, Unavailable, DOMException] as const;

/** Decodes an image that the browser does not, upright; null where nobody here can. The bitmap is the caller's to close. */
export async function decodeImage(image: Blob): Promise<ImageBitmap | null> {
  try {
    const facts = await pictureFacts(image);
    if (facts === null) return null;
    return await withDecoded(image, facts, async (picture) =>
      drawPicture(picture, {
        ...NO_EDIT,
        transparency: { kind: 'kept', stored: 'pixels' },
      }).transferToImageBitmap(),
    );
  } catch (error) {
    if (KNOWN.some((kind) => error instanceof kind)) return null;
    throw error;
  }
}
