import { containerFacts } from '../../media/container.ts';
import type { Format } from '../../formats/format.ts';
import { perSecond, tracksOf, type MediaInfo, type Track } from '../../media/media.ts';
import { cleanRate } from '../tracks/picture.ts';
import type { Expectation } from '../model/plan.ts';
import { longest, lengthOf } from '../tracks/track-length.ts';

/** Seconds: containers round, and encoders add or trim up to a few frames of sound. */
const LEAST_TOLERANCE = 0.1;

/**
 * What an output of this format, made of these tracks of a source, has to be like. `last` is how many seconds its last
 * frames may last, which not every container says.
 */
export function expectationOf(
  media: MediaInfo,
  tracks: readonly Track[],
  { container }: Format,
  last = 0,
): Expectation {
  const kept: MediaInfo = { ...media, tracks };
  const video = tracksOf(kept, 'video');
  const audio = tracksOf(kept, 'audio');
  const subtitles = tracksOf(kept, 'subtitle').length;
  const frames = video.map((track) => 1 / perSecond(cleanRate(track.rate)));
  return {
    duration: longest([...video, ...audio].map((track) => lengthOf(media, track))),
    video: video.map((track) => lengthOf(media, track)),
    audio: audio.map((track) => lengthOf(media, track)),
    ...(subtitles === 0 ? {} : { subtitles }),
    tolerance: Math.max(LEAST_TOLERANCE, last, ...frames) + containerFacts(container).slack,
  };
}
