import type { Duration, MediaInfo, Rate, Track } from '../../media/media.ts';
import type { TimeMap } from '../../edits/time-map.ts';

/**
 * A source as if it held only what is taken of it, at the speed at which it will play: what an output is planned,
 * estimated and judged by. Counts of frames, which say what the file holds, are forgotten.
 */
export function retimedMedia(media: MediaInfo, timeMap: TimeMap): MediaInfo {
  if (timeMap.range === null && timeMap.speed === 1) return media;
  const duration = retimedDuration(media.duration, timeMap);
  return {
    ...media,
    duration,
    size: Math.round(media.size * shareTaken(media.duration, duration, timeMap.speed)),
    tracks: media.tracks.map((track) => retimedTrack(track, timeMap)),
  };
}

function retimedTrack(track: Track, timeMap: TimeMap): Track {
  switch (track.kind) {
    case 'video':
      return {
        ...track,
        frames: null,
        rate: track.rate === null ? null : faster(track.rate, timeMap.speed),
        bitRate: track.bitRate === null ? null : Math.round(track.bitRate * timeMap.speed),
        duration: retimedDuration(track.duration, timeMap),
      };
    case 'audio':
      return { ...track, frames: null, duration: retimedDuration(track.duration, timeMap) };
    case 'cover':
    case 'subtitle':
    case 'attachment':
    case 'data':
      return track;
    default:
      return track satisfies never;
  }
}

/** The share of a source that is taken; all of it where nobody knows. */
function shareTaken(whole: Duration, retimed: Duration, speed: number): number {
  if (whole.kind === 'unknown' || retimed.kind === 'unknown' || whole.seconds === 0) return 1;
  return Math.min(1, (retimed.seconds * speed) / whole.seconds);
}

function retimedDuration(duration: Duration, { range, speed }: TimeMap): Duration {
  const from = range?.from ?? 0;
  const to = range?.to ?? null;
  if (duration.kind === 'unknown') {
    return to === null ? duration : { kind: 'estimated', seconds: (to - from) / speed };
  }
  const seconds = Math.max(0, Math.min(duration.seconds, to ?? Infinity) - from) / speed;
  return { kind: duration.kind, seconds };
}

/** Thousandths are exact enough for what is no multiple. */
function faster({ num, den }: Rate, speed: number): Rate {
  return speed === 1 ? { num, den } : { num: Math.round(num * speed * 1000), den: den * 1000 };
}
