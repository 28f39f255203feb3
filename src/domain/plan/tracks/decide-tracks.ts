import type { EngineId, StepEngine } from '../../engine/engine-id.ts';
import { failed, success, type Result } from '../../failure/failure.ts';
import type { Track } from '../../media/media.ts';
import type { PlanContext } from '../model/context.ts';
import type { Decision } from '../model/decision.ts';
import { audioOutcome } from './audio-outcome.ts';
import { canWebCodecsMake, canWebCodecsPicture, whatFfmpegCannot } from './engine-support.ts';
import { copied, dropped, encodedVideo, encoderOf, type Kept, type Outcome } from './outcome.ts';
import { attachmentOutcome, subtitleOutcome } from './subtitle-outcome.ts';
import { videoOutcome } from './video-outcome.ts';

/** Who encodes the video, and who does everything else. */
export type EngineAssignment = { readonly video: StepEngine; readonly others: EngineId };

/** What becomes of the tracks of a source: of each of them, and of those that are kept. */
export type DecidedTracks = {
  readonly decisions: readonly Decision[];
  /** At least one of them is seen or heard. */
  readonly kept: readonly Kept[];
  readonly engines: EngineAssignment;
};

/** Decides track by track, then who does it: the browser alone, both engines, or FFmpeg alone. */
export function decideTracks(context: PlanContext): Result<DecidedTracks> {
  const best = context.media.tracks.map((track) => ({
    track,
    outcome: outcomeOf(context, track),
  }));
  const wished = decided(best.map(({ outcome }) => outcome));
  const isPlayable = wished.kept.some(
    ({ decision: { track } }) => track.kind === 'video' || track.kind === 'audio',
  );
  if (!isPlayable) return failed({ kind: 'no-track', wanted: wantedBy(context) });
  if (canWebCodecsMake(context, wished.kept)) {
    return success({ ...wished, engines: assigned(wished.kept, 'webcodecs') });
  }

  const isShared = canWebCodecsPicture(wished.kept);
  const settled = decided(
    best.map(({ track, outcome }) =>
      isShared && track.kind === 'video' ? outcome : withoutWebCodecs(context, track, outcome),
    ),
  );
  const undecodable = whatFfmpegCannot(context, settled.kept);
  if (undecodable === null) {
    return success({ ...settled, engines: assigned(settled.kept, 'ffmpeg') });
  }
  const alone = decided(best.map(({ track, outcome }) => withoutFfmpeg(track, outcome)));
  return canWebCodecsMake(context, alone.kept)
    ? success({ ...alone, engines: assigned(alone.kept, 'webcodecs') })
    : failed({ kind: 'unsupported-codec', codec: undecodable });
}

/** Who encodes the video among these tracks, when `others` makes everything else. */
function assigned(kept: readonly Kept[], others: EngineId): EngineAssignment {
  const video = encodedVideo(kept);
  return { video: (video === null ? null : encoderOf(video)) ?? others, others };
}

/** The same track without what only FFmpeg writes: where it cannot decode the picture, the picture matters more. */
function withoutFfmpeg(track: Track, outcome: Outcome): Outcome {
  const isExtra = track.kind === 'subtitle' || track.kind === 'attachment';
  return isExtra && outcome.command !== null ? dropped(track, 'not-together') : outcome;
}

function decided(outcomes: readonly Outcome[]): Omit<DecidedTracks, 'engines'> {
  return {
    decisions: outcomes.map(({ decision }) => decision),
    kept: outcomes.flatMap((outcome) =>
      outcome.command === null ? [] : [{ ...outcome, command: outcome.command }],
    ),
  };
}

/** The same track without the browser's codecs; FFmpeg, which is there anyway, makes it too. */
function withoutWebCodecs(context: PlanContext, track: Track, outcome: Outcome): Outcome {
  const { action } = outcome.decision;
  if (action.kind !== 'encode' || action.engine === 'ffmpeg') return outcome;
  const webcodecs = { kind: 'absent', because: 'together' } as const;
  const capabilities = { ...context.capabilities, webcodecs, bridge: [] };
  return outcomeOf({ ...context, capabilities }, track);
}

/** What is missing when no track can be kept. */
function wantedBy({ format }: PlanContext): 'video' | 'audio' | 'any' {
  if (format.video !== null && format.audio !== null) return 'any';
  return format.video === null ? 'audio' : 'video';
}

/** What becomes of a track, which goes on saying of itself what it says. */
function outcomeOf(context: PlanContext, track: Track): Outcome {
  const outcome = unlabelled(context, track);
  const { label } = track;
  if (outcome.command === null || label === undefined) return outcome;
  const said = context.options.privacy === 'none' ? { ...label, title: null } : label;
  return { ...outcome, command: { ...outcome.command, label: said } };
}

function unlabelled(context: PlanContext, track: Track): Outcome {
  switch (track.kind) {
    case 'video':
      return videoOutcome(context, track);
    case 'audio':
      return audioOutcome(context, track);
    case 'cover':
      if (context.options.privacy === 'none' || context.options.cover !== 'keep') {
        return dropped(track, 'option');
      }
      return context.format.cover !== 'dropped'
        ? copied(context.media, track, null)
        : dropped(track, 'not-held');
    case 'subtitle':
      return subtitleOutcome(context, track);
    case 'attachment':
      return attachmentOutcome(context, track);
    case 'data':
      return dropped(track, 'not-held');
    default:
      return track satisfies never;
  }
}
