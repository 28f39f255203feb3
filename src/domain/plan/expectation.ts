import { cleanRate } from './picture.ts';
import { perSecond, secondsOf, type Duration, type MediaInfo, type Track } from '../media.ts';
import type { Expectation } from './plan.ts';

/** Seconds: containers round, and encoders add or trim up to a few frames of sound. */
const LEAST_TOLERANCE = 0.1;

/** What an output made of these tracks of a source has to be like. */
export function expectationOf(media: MediaInfo, tracks: readonly Track[]): Expectation {
  const video = tracks.find((track) => track.kind === 'video');
  const frame = video === undefined ? 0 : 1 / perSecond(cleanRate(video.rate));
  return {
    video: video !== undefined,
    audio: tracks.filter((track) => track.kind === 'audio').length,
    duration: longest(media, tracks),
    tolerance: Math.max(LEAST_TOLERANCE, frame),
  };
}

/**
 * The longest of the tracks, but no longer than the file says as a whole: a track's own length ignores edit lists.
 * One estimated length makes the result estimated.
 */
export function longest(media: MediaInfo, tracks: readonly Track[]): Duration {
  const lengths = tracks.flatMap((track) =>
    track.kind === 'video' || track.kind === 'audio' ? [track.duration] : [],
  );
  const seconds = lengths.map(secondsOf).filter((value) => value !== null);
  if (seconds.length < lengths.length || seconds.length === 0) return media.duration;
  const whole = secondsOf(media.duration) ?? Infinity;
  const kind = [...lengths, media.duration].some((length) => length.kind === 'estimated')
    ? 'estimated'
    : 'exact';
  return { kind, seconds: Math.min(whole, Math.max(...seconds)) };
}
