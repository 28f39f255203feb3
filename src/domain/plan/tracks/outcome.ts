import { estimateCopy, NO_COST, type Estimate, addEstimates } from '../model/estimate.ts';
import { refOf, secondsOf, type DataTrack, type MediaInfo, type Track } from '../../media/media.ts';
import type { TimeRange } from '../../edits/time-map.ts';
import type { EncodeVideo, TrackCommand } from '../../step/track-command.ts';
import type { Decision, Reason } from '../model/decision.ts';
import type { StepEngine } from '../../engine/engine-id.ts';

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
  track: Exclude<Track, DataTrack>,
  range: TimeRange | null,
): Kept {
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
      track.kind === 'video' || track.kind === 'audio'
        ? estimateCopy(track.bitRate, secondsOf(track.duration) ?? secondsOf(media.duration))
        : NO_COST,
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

/** An outcome that keeps its track. */
export type Kept = Outcome & { readonly command: TrackCommand };

/** A video that is encoded. */
export type EncodedVideo = Kept & { readonly command: EncodeVideo };

/** The video that is encoded; null when none is. No plan encodes several. */
export function encodedVideo(kept: readonly Kept[]): EncodedVideo | null {
  const isEncoded = (one: Kept): one is EncodedVideo => one.command.kind === 'encode-video';
  return kept.find(isEncoded) ?? null;
}

/** What tracks cost together, on one core. */
export function total(kept: readonly Kept[]): Estimate {
  return kept.map(({ cost }) => cost).reduce(addEstimates, NO_COST);
}

/** Who encodes a track; null when it is copied. */
export function encoderOf({ decision }: Kept): StepEngine | null {
  return decision.action.kind === 'encode' ? decision.action.engine : null;
}
