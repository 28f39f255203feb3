import { estimateCopy, NO_COST, type Estimate } from '../estimate.ts';
import { secondsOf, type Track } from '../media.ts';
import type { TrackCommand } from '../step.ts';
import type { Decision, Reason } from './plan.ts';

/** What becomes of one track: the command that makes it (none when it is dropped), and why. */
export type Outcome = {
  readonly decision: Decision;
  readonly command: TrackCommand | null;
  readonly cost: Estimate;
};

/** What a decision says of its track. */
export function summary({ kind, index, codec }: Track): Decision['track'] {
  return { kind, index, codec };
}

/** The track as it is. */
export function copied(track: Track, of: 'video' | 'audio' | 'cover'): Outcome {
  const duration = track.kind === 'video' || track.kind === 'audio' ? track.duration : null;
  return {
    decision: { track: summary(track), action: { kind: 'copy' }, reason: 'fits' },
    command: { kind: 'copy', input: 0, track: track.index, of, codec: track.codec },
    cost: duration === null ? NO_COST : estimateCopy(track.bitRate, secondsOf(duration)),
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
