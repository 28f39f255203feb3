import type { Duration, MediaInfo, Rate, Track } from '../../media/media.ts';
import type { Pace } from '../../edits/pace.ts';

/**
 * A source as if it held only what is taken of it, at the speed at which it will play: what an output is planned,
 * estimated and judged by. Counts of frames, which say what the file holds, are forgotten.
 */
export function pacedMedia(media: MediaInfo, pace: Pace): MediaInfo {
  if (pace.range === null && pace.speed === 1) return media;
  return {
    ...media,
    duration: pacedDuration(media.duration, pace),
    tracks: media.tracks.map((track) => pacedTrack(track, pace)),
  };
}

function pacedTrack(track: Track, pace: Pace): Track {
  switch (track.kind) {
    case 'video':
      return {
        ...track,
        frames: null,
        rate: track.rate === null ? null : faster(track.rate, pace.speed),
        bitRate: track.bitRate === null ? null : Math.round(track.bitRate * pace.speed),
        duration: pacedDuration(track.duration, pace),
      };
    case 'audio':
      return { ...track, frames: null, duration: pacedDuration(track.duration, pace) };
    case 'cover':
    case 'subtitle':
    case 'data':
      return track;
    default:
      return track satisfies never;
  }
}

function pacedDuration(duration: Duration, { range, speed }: Pace): Duration {
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
