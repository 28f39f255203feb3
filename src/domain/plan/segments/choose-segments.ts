import type { StepEngine } from '../../engine/engine-id.ts';
import { secondsOf } from '../../media/media.ts';
import type { FrameIndex } from '../../media/frame-index.ts';
import type { TimeMap } from '../../edits/time-map.ts';
import type { PictureEdit } from '../../edits/picture-edit.ts';
import { frameAt } from './frame-lookup.ts';
import { pictureMemory, bridgesTogether, BROWSER_TOGETHER, workersFor } from './concurrency.ts';
import type { EncodedVideo } from '../tracks/outcome.ts';
import type { PlanContext } from '../model/context.ts';
import type { WholeReason } from '../model/plan.ts';
import { intermediateFormat } from './intermediate-format.ts';
import { SPLIT_COSTS, splitVideo, type TimedSegment, type Span } from './segments.ts';

/** Seconds of work on one core below which starting more workers of FFmpeg costs more than they save. */
const SHORT = 6;

/** Seconds of work that a segment should be: what a crash repeats at most. */
const PER_SEGMENT = 20;

/** Seconds of work of a bridge that are not worth a second start of both engines, and a trial more. */
const SHORT_FOR_BRIDGE = 30;

/** Seconds of video that the browser encodes in one piece: they are soon encoded again. */
const SHORT_FOR_BROWSER = 30;

/**
 * Seconds of video that a segment of the browser's has at least: it begins with a key frame, and costs a start of the
 * encoder and a trial of its own.
 */
const LEAST_FOR_BROWSER = 15;

/** How a video is divided: into segments, the first frame of which is shown at `start` seconds, or not at all. */
export type ChosenSegments =
  | {
      readonly kind: 'segments';
      readonly video: EncodedVideo;
      readonly segments: readonly TimedSegment[];
      readonly start: number;
    }
  | { readonly kind: 'whole'; readonly because: WholeReason };

/** Decides it for the video that this engine encodes; null when none is encoded. */
export function chooseSegments(
  context: PlanContext,
  video: EncodedVideo | null,
  engine: StepEngine,
): ChosenSegments {
  if (video === null) return whole('short');
  const { command, cost } = video;
  const { frames, avoid } = context.capabilities;
  const { pieces, together } = wantedPieces(context, engine, cost.seconds ?? 0);
  if (pieces < 2 || intermediateFormat(command.codec, engine) === null) return whole('short');
  if (makesFrames(command.edit)) return whole('new-frames');
  // What segments are stored in keeps nothing transparent.
  if (command.edit.transparency.kind === 'kept') return whole('uncuttable');
  // Segments are taken by their times, which come twice.
  if (context.media.clock === 'restarts') return whole('uncuttable');
  if (avoid.includes('segments')) return whole('seams');
  if (frames.kind === 'not-looked') return whole('not-looked');
  if (frames.kind === 'unknown') return whole('unknown-frames');
  const { container } = context.media;
  const { index } = frames;
  const span = spanOf(index, command);
  const segments = splitVideo(index, container, pieces, together, SPLIT_COSTS[engine], span);
  if (segments === null) return whole('uncuttable');
  const start = ((index.times[span.first] ?? 0) - (command.range?.from ?? 0)) / command.speed;
  return { kind: 'segments', video, segments, start };
}

/** True when frames are made of their neighbours, or at another rate. */
function makesFrames({ scan, timing, denoise }: PictureEdit): boolean {
  return scan !== 'keep' || timing.kind === 'constant' || denoise !== 'off';
}

/** The frames that an encode takes. */
function spanOf(index: FrameIndex, { range, speed }: TimeMap): Span {
  return {
    first: range?.from == null ? 0 : frameAt(index, range.from),
    end: range?.to == null ? index.times.length : frameAt(index, range.to),
    speed,
  };
}

/** Into how many pieces so much work is best divided, and how many of them are encoded together. */
function wantedPieces(
  context: PlanContext,
  engine: StepEngine,
  seconds: number,
): { readonly pieces: number; readonly together: number } {
  const { media, capabilities } = context;
  const inWhole = { pieces: 1, together: 1 };
  switch (engine) {
    case 'images':
      return inWhole;
    case 'ffmpeg': {
      if (seconds < SHORT) return inWhole;
      const together = workersFor(capabilities.device, pictureMemory(context));
      return {
        pieces: Math.ceil(Math.max(seconds / PER_SEGMENT, together) / together) * together,
        together,
      };
    }
    case 'webcodecs': {
      const length = secondsOf(media.duration) ?? 0;
      if (length <= SHORT_FOR_BROWSER) return inWhole;
      const together = Math.min(capabilities.device.workers, BROWSER_TOGETHER);
      const most = Math.floor(length / LEAST_FOR_BROWSER / together) * together;
      const wanted = Math.max(2, Math.ceil(seconds / PER_SEGMENT / together) * together);
      return { pieces: Math.min(most, wanted), together };
    }
    case 'bridge': {
      const together = bridgesTogether(capabilities.device, pictureMemory(context));
      const wanted = Math.ceil(seconds / PER_SEGMENT / together) * together;
      return { pieces: seconds < SHORT_FOR_BRIDGE ? 1 : Math.max(2, wanted), together };
    }
    default:
      return engine satisfies never;
  }
}

function whole(because: WholeReason): ChosenSegments {
  return { kind: 'whole', because };
}
