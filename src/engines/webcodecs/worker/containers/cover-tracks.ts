import type { AttachedImage } from 'mediabunny';
import type { AttachmentTrack, CoverTrack } from '../../../../domain/media/media.ts';
import { imageFacts } from './image-size.ts';

/** A cover, and the picture that it is. */
type FoundCover = { readonly track: CoverTrack; readonly data: Uint8Array<ArrayBuffer> };

/**
 * The pictures of a file's tags that FFmpeg would know as well, by what they are: tags often have "image/jpg". They count
 * on from the file's own tracks.
 */
export function coversOf(images: readonly AttachedImage[], firstIndex: number): FoundCover[] {
  const known = images.flatMap(({ data }) => {
    const facts = imageFacts(data);
    return facts === null ? [] : [{ data: Uint8Array.from(data), facts }];
  });
  return known.map(({ data, facts: { codec, width, height } }, n) => ({
    data,
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
  return coversOf(images, firstIndex).map(({ track }) => track);
}

/** Pictures of a file's tags that no other file can have for a cover, as WebP: named, so that their loss is. */
export function otherPictures(
  images: readonly AttachedImage[],
  firstIndex: number,
): AttachmentTrack[] {
  return images
    .filter(({ data }) => imageFacts(data) === null)
    .map(({ mimeType }, n) => ({
      kind: 'attachment',
      index: firstIndex + n,
      codec: mimeType,
      frames: null,
      bitRate: null,
    }));
}
