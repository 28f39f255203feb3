import { containerFacts } from '../../media/container.ts';
import type { Format } from '../../formats/format.ts';
import {
  perSecond,
  secondsOf,
  tracksOf,
  type AudioTrack,
  type Duration,
  type MediaInfo,
  type Track,
  type VideoTrack,
} from '../../media/media.ts';
import { cleanRate } from '../tracks/picture.ts';
import type { Expectation } from '../plan.ts';

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
  const frames = video.map((track) => 1 / perSecond(cleanRate(track.rate)));
  return {
    duration: longest([...video, ...audio].map((track) => lengthOf(media, track))),
    video: video.map((track) => lengthOf(media, track)),
    audio: audio.map((track) => lengthOf(media, track)),
    tolerance: Math.max(LEAST_TOLERANCE, last, ...frames) + containerFacts(container).slack,
  };
}

/**
 * How long a track of a file is: what it says itself, but no longer than the file as a whole, because a track's own
 * length ignores edit lists; the file's length where it says nothing.
 */
export function lengthOf(media: MediaInfo, { duration }: VideoTrack | AudioTrack): Duration {
  const whole = media.duration;
  if (duration.kind === 'unknown' || whole.kind === 'unknown') {
    return duration.kind === 'unknown' ? whole : duration;
  }
  const kind = duration.kind === 'exact' && whole.kind === 'exact' ? 'exact' : 'estimated';
  return { kind, seconds: Math.min(duration.seconds, whole.seconds) };
}

/** The longest of some durations; unknown when none is known. */
export function longest(durations: readonly Duration[]): Duration {
  return durations.reduce<Duration>(
    (most, one) => ((secondsOf(one) ?? 0) > (secondsOf(most) ?? 0) ? one : most),
    { kind: 'unknown' },
  );
}
