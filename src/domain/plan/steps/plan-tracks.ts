import { failed, success, type Result } from '../../failure/failure.ts';
import { secondsOf, type Track } from '../../media/media.ts';
import { onlyOutput, type Assembly } from './assembly.ts';
import { type Kept, copied, dropped, type Outcome } from '../tracks/outcome.ts';
import { audioOutcome } from '../tracks/audio-outcome.ts';
import type { PlanContext } from '../model/context.ts';
import { lastSeconds } from '../segments/frame-lookup.ts';
import { expectationOf } from './expectation.ts';
import { oneStep } from './one-step.ts';
import { pictureFirst } from './video-first.ts';
import type { PlanDraft } from '../model/plan.ts';
import { sideBySide, type EngineAssignment } from './encode-segments.ts';
import {
  canWebCodecsMake,
  canWebCodecsPicture,
  whatFfmpegCannot,
} from '../tracks/engine-support.ts';
import { videoOutcome } from '../tracks/video-outcome.ts';
import { withLoudness } from './with-loudness.ts';

/** How tracks that are encoded in one piece are put into steps. */
export type InOnePiece = (
  context: PlanContext,
  kept: readonly Kept[],
  duration: number | null,
  engines: EngineAssignment,
) => Assembly;

/** Decides track by track, then who does it: the browser alone, both engines, or FFmpeg alone. */
export function planTracks(
  context: PlanContext,
  inOnePiece: InOnePiece = inFewSteps,
): Result<PlanDraft> {
  const { media, format } = context;
  const outcomes = media.tracks.map((track) => outcomeOf(context, track));
  const wished = keptOf(outcomes);
  const playable = wished.filter(({ decision }) => decision.track.kind !== 'cover');
  if (playable.length === 0) return failed({ kind: 'no-track', wanted: wantedBy(context) });

  const keptIndexes = new Set(wished.map(({ decision }) => decision.track.index));
  const expect = expectationOf(
    media,
    media.tracks.filter(({ index }) => keptIndexes.has(index)),
    format,
    lastOf(context),
  );
  const duration = secondsOf(expect.duration);
  const finish = (
    settled: readonly Outcome[],
    { output, ...assembly }: Assembly,
  ): Result<PlanDraft> =>
    success({
      ...assembly,
      outputs: onlyOutput(context, output, expect),
      decisions: settled.map(({ decision }) => decision),
    });

  if (canWebCodecsMake(context, wished)) {
    return finish(outcomes, assembled(context, wished, duration, BY_BROWSER, inOnePiece));
  }
  const shared = canWebCodecsPicture(wished);
  const settled = media.tracks.map((track, n) =>
    shared && track.kind === 'video'
      ? (outcomes[n] ?? dropped(track, 'not-held'))
      : withoutWebCodecs(context, track, outcomes[n]),
  );
  const kept = keptOf(settled);
  const undecodable = whatFfmpegCannot(context, kept);
  if (undecodable !== null) return failed({ kind: 'unsupported-codec', codec: undecodable });
  const engines = shared ? SHARED : BY_FFMPEG;
  return finish(settled, assembled(context, kept, duration, engines, inOnePiece));
}

/** How long the last frames of a cut may last. */
function lastOf({ trim, pace, capabilities: { frames } }: PlanContext): number {
  const to = trim?.range.to ?? null;
  return to === null || frames.kind !== 'known' ? 0 : lastSeconds(frames.index, to) / pace.speed;
}

const BY_BROWSER = { video: 'webcodecs', others: 'webcodecs' } as const;
const BY_FFMPEG = { video: 'ffmpeg', others: 'ffmpeg' } as const;
const SHARED = { video: 'webcodecs', others: 'ffmpeg' } as const;

function assembled(
  context: PlanContext,
  kept: readonly Kept[],
  duration: number | null,
  engines: EngineAssignment,
  inOnePiece: InOnePiece,
): Assembly {
  const whole = inOnePiece(context, kept, duration, engines);
  return withLoudness(context, sideBySide(context, kept, duration, engines, whole), duration);
}

/** Everything at once, or the picture first where two engines share the work. */
export function inFewSteps(
  context: PlanContext,
  kept: readonly Kept[],
  duration: number | null,
  engines: EngineAssignment,
): Assembly {
  return engines.video === engines.others
    ? oneStep(context, engines.others, kept, duration)
    : pictureFirst(context, kept, duration);
}

/** The same track without the browser's codecs; FFmpeg, which is there anyway, makes it too. */
function withoutWebCodecs(
  context: PlanContext,
  track: Track,
  outcome: Outcome | undefined,
): Outcome {
  const action = outcome?.decision.action;
  if (outcome !== undefined && !(action?.kind === 'encode' && action.engine === 'webcodecs')) {
    return outcome;
  }
  const webcodecs = { kind: 'absent', because: 'together' } as const;
  return outcomeOf({ ...context, capabilities: { ...context.capabilities, webcodecs } }, track);
}

function keptOf(outcomes: readonly Outcome[]): Kept[] {
  return outcomes.flatMap((outcome) =>
    outcome.command === null ? [] : [{ ...outcome, command: outcome.command }],
  );
}

/** What is missing when no track can be kept. */
function wantedBy({ format }: PlanContext): 'video' | 'audio' | 'any' {
  if (format.video !== null && format.audio !== null) return 'any';
  return format.video === null ? 'audio' : 'video';
}

function outcomeOf(context: PlanContext, track: Track): Outcome {
  switch (track.kind) {
    case 'video':
      return videoOutcome(context, track);
    case 'audio':
      return audioOutcome(context, track);
    case 'cover':
      return context.format.cover === 'kept'
        ? copied(context.media, track, null)
        : dropped(track, 'not-held');
    case 'subtitle':
    case 'data':
      return dropped(track, 'not-held');
    default:
      return track satisfies never;
  }
}
