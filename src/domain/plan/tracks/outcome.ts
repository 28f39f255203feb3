import { estimateCopy, NO_COST, type Estimate } from '../estimate.ts';
import {
  refOf,
  secondsOf,
  type AudioTrack,
  type CoverTrack,
  type MediaInfo,
  type Track,
  type VideoTrack,
} from '../../media/media.ts';
import type { TimeRange } from '../../edits/time-range.ts';
import type { TrackCommand } from '../../step/track-command.ts';
import type { Decision, Reason } from '../plan.ts';

/** What becomes of one track: the command that makes it (none when it is dropped), and why. Seconds are of one core. */
export type Outcome = {
  readonly decision: Decision;
  readonly command: TrackCommand | null;
  readonly cost: Estimate;
};

/** What a decision says of its track. */
export function summary({ kind, index, codec }: Track): Decision['track'] {
  return { kind, index, codec };
}

/** The track as it is, or a part of it. */
export function copied(
  media: MediaInfo,
  track: VideoTrack | AudioTrack | CoverTrack,
  range: TimeRange | null,
): Outcome {
  return {
    decision: { track: summary(track), action: { kind: 'copy' }, reason: 'fits' },
    command: {
      kind: 'copy',
      input: 0,
      track: refOf(media, track),
      codec: track.codec,
      range,
    },
    cost:
      track.kind === 'cover'
        ? NO_COST
        : estimateCopy(track.bitRate, secondsOf(track.duration) ?? secondsOf(media.duration)),
  };
}

/** The track is left out. */
export function dropped(track: Track, reason: Reason): Outcome {
  return {
    decision: { track: summary(track), action: { kind: 'drop' }, reason },
    command: null,
    cost: NO_COST,
  };
}
