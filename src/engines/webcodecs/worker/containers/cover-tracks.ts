import type { AttachedImage } from 'mediabunny';
import type { CoverTrack } from '../../../../domain/media/media.ts';
import { imageFacts } from './image-size.ts';

/** A cover, and the picture that it is. */
type Cover = { readonly track: CoverTrack; readonly image: AttachedImage };

/** Tags often have `image/jpg`, which mediabunny does not take for a picture when it writes. */
const MIME = { mjpeg: 'image/jpeg', png: 'image/png' } as const;

/** The pictures of a file's tags that FFmpeg would know as well. They count on from the file's own tracks. */
export function covers(images: readonly AttachedImage[], firstIndex: number): Cover[] {
  const known = images.flatMap((image) => {
    const facts = imageFacts(image.data);
    return facts === null ? [] : [{ image, facts }];
  });
  return known.map(({ image, facts: { codec, width, height } }, n) => ({
    image: { ...image, mimeType: MIME[codec] },
    track: {
      kind: 'cover',
      index: firstIndex + n,
      codec,
      width,
      height,
      frames: null,
      bitRate: null,
    },
  }));
}

/** The pictures of a file's tags as tracks. */
export function coverTracks(images: readonly AttachedImage[], firstIndex: number): CoverTrack[] {
  return covers(images, firstIndex).map(({ track }) => track);
}
