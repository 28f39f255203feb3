import { tracksOf, type MediaInfo, type VideoTrack } from '../media/media.ts';
import type { Format } from './format.ts';

/** True when a list of codecs names that of a track, or names it together with its pixel format: `h264:yuv420p`. */
export function namesCodec(codecs: readonly string[], track: VideoTrack): boolean {
  return codecs.includes(track.codec) || codecs.includes(`${track.codec}:${track.pixelFormat}`);
}

/**
 * True when a format could hold the picture of a source, or the sound of one without a picture, unchanged, and a cut
 * without encoding would not be the exact one: then there is a choice between the two.
 */
export function mayCutWithoutEncoding(media: MediaInfo, { video, audio }: Format): boolean {
  const [picture] = video === null ? [] : tracksOf(media, 'video');
  if (video !== null && picture !== undefined) return namesCodec(video.copy, picture);
  const [sound] = tracksOf(media, 'audio');
  return sound !== undefined && audio?.copy.includes(sound.codec) === true && !isRaw(sound.codec);
}

/** Raw samples can be cut anywhere. */
function isRaw(codec: string): boolean {
  return codec.startsWith('pcm_');
}
