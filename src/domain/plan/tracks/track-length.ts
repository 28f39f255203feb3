import {
  secondsOf,
  type AudioTrack,
  type Duration,
  type MediaInfo,
  type VideoTrack,
} from '../../media/media.ts';

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
