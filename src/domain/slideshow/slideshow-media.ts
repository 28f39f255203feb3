import { UNTAGGED } from '../media/colours.ts';
import { NO_METADATA } from '../media/metadata.ts';
import type { EngineId } from '../engine/engine-id.ts';
import {
  secondsOf,
  tracksOf,
  type AudioTrack,
  type Duration,
  type MediaInfo,
} from '../media/media.ts';
import type { Slideshow } from './slideshow.ts';
import { timelineOf } from './slideshow-timeline.ts';

/** What images are called where a codec has its name. */
export const IMAGES = 'images';

/**
 * A slideshow as if it were one file: a picture as it will be, and the first sound of each file of its sound. Null when
 * one of these has none. `size`: bytes of all sources.
 */
export function slideshowMedia(
  slideshow: Slideshow,
  sounds: readonly MediaInfo[],
  probedBy: EngineId,
  size: number,
): MediaInfo | null {
  const audio = sounds.flatMap((media, n): AudioTrack[] => {
    const [track] = tracksOf(media, 'audio');
    return track === undefined
      ? []
      : [{ ...track, index: n + 1, duration: lengthOf(media, track) }];
  });
  if (audio.length < sounds.length) return null;
  const { rate, size: picture } = slideshow;
  const { frames } = timelineOf(slideshow, totalSeconds(audio));
  const duration: Duration = { kind: 'exact', seconds: frames / rate };
  return {
    probedBy,
    container: 'slideshow',
    size,
    duration,
    metadata: NO_METADATA,
    tracks: [
      {
        kind: 'video',
        index: 0,
        codec: IMAGES,
        ...picture,
        frames,
        bitRate: null,
        pixelAspect: 1,
        rotation: 0,
        rate: { num: rate, den: 1 },
        scan: 'progressive',
        duration,
        pixelFormat: '',
        colours: UNTAGGED,
      },
      ...audio,
    ],
  };
}

function lengthOf(media: MediaInfo, { duration }: AudioTrack): Duration {
  return duration.kind === 'unknown' ? media.duration : duration;
}

/** How long sounds are one after the other; null when there are none or one of them does not say. */
export function totalSeconds(sounds: readonly Pick<AudioTrack, 'duration'>[]): number | null {
  return sounds.length === 0
    ? null
    : sounds.reduce<number | null>((sum, { duration }) => {
        const seconds = secondsOf(duration);
        return sum === null || seconds === null ? null : sum + seconds;
      }, 0);
}
