import type { EngineId } from '../../engine/engine-id.ts';
import { secondsOf } from '../../media/media.ts';
import type { FrameIndex } from '../../media/frame-index.ts';
import type { Pace } from '../../edits/pace.ts';
import type { PictureEdit } from '../../edits/picture-edit.ts';
import { frameAt } from '../steps/cut.ts';
import type { EncodeVideo } from '../../step/track-command.ts';
import { pictureMemory } from '../steps/assembly.ts';
import type { PlanContext } from '../context.ts';
import type { Plan, Spread, WholeReason } from '../plan.ts';
import { BROWSER_TOGETHER } from './browser-together.ts';
import { partFormat } from './part-format.ts';
import { CUT_COSTS, cutVideo, type Cut, type Span } from './segments.ts';

/** Seconds of work on one core below which starting more workers of FFmpeg costs more than they save. */
const SHORT = 6;

/** Seconds of work that a segment should be: what a crash repeats at most. */
const PER_SEGMENT = 20;

/** Seconds of video that the browser encodes in one piece: they are soon encoded again. */
const SHORT_FOR_BROWSER = 30;

/**
 * Seconds of video that a segment of the browser's has at least: it begins with a key frame, and costs a start of the
 * encoder and a trial of its own.
 */
const LEAST_FOR_BROWSER = 15;

/** How a picture is divided, with its cuts when it is into more than one, and when
 * its first frame is shown, in seconds. */
export type SpreadPlan =
  | {
      readonly spread: Extract<Spread, { kind: 'segments' }>;
      readonly cuts: readonly Cut[];
      readonly start: number;
    }
  | { readonly spread: Extract<Spread, { kind: 'whole' }>; readonly cuts: null; readonly start: 0 };

/** Decides it, for the engine that encodes the picture. `seconds` is its work on one core; null when nobody knows. */
export function spreadOf(
  context: PlanContext,
  command: EncodeVideo,
  engine: EngineId,
  seconds: number | null,
): SpreadPlan {
  const { frames, avoid } = context.means;
  const { pieces, together } = wantedPieces(context, engine, seconds ?? 0);
  if (pieces < 2 || partFormat(command.codec, engine) === null) return whole('short');
  if (makesFrames(command.edit)) return whole('new-frames');
  // What the parts are stored in keeps nothing transparent.
  if (command.alpha) return whole('uncuttable');
  if (avoid.includes('segments')) return whole('seams');
  if (frames.kind === 'not-looked') return whole('not-looked');
  if (frames.kind === 'unknown') return whole('unknown-frames');
  const { container } = context.media;
  const { index } = frames;
  const span = spanOf(index, command);
  const cuts = cutVideo(index, container, pieces, together, CUT_COSTS[engine], span);
  if (cuts === null) return whole('uncuttable');
  const start = ((index.times[span.first] ?? 0) - (command.range?.from ?? 0)) / command.speed;
  return { spread: { kind: 'segments', count: cuts.length }, cuts, start };
}

/** True when frames are made of their neighbours, or at another rate. */
function makesFrames({ scan, timing, denoise }: PictureEdit): boolean {
  return scan !== 'keep' || timing.kind === 'constant' || denoise !== 'off';
}

/** The frames that an encode takes. */
function spanOf(index: FrameIndex, { range, speed }: Pace): Span {
  return {
    first: range?.from == null ? 0 : frameAt(index, range.from),
    end: range?.to == null ? index.times.length : frameAt(index, range.to),
    speed,
  };
}

/** Into how many pieces so much work is best divided, and how many of them are encoded together. */
function wantedPieces(
  context: PlanContext,
  engine: EngineId,
  seconds: number,
): { readonly pieces: number; readonly together: number } {
  const { media, means } = context;
  const inWhole = { pieces: 1, together: 1 };
  switch (engine) {
    case 'ffmpeg': {
      if (seconds < SHORT) return inWhole;
      const together = workersFor(means.device, pictureMemory(context));
      return {
        pieces: Math.ceil(Math.max(seconds / PER_SEGMENT, together) / together) * together,
        together,
      };
    }
    case 'webcodecs': {
      const length = secondsOf(media.duration) ?? 0;
      if (length <= SHORT_FOR_BROWSER) return inWhole;
      const together = Math.min(means.device.workers, BROWSER_TOGETHER);
      const most = Math.floor(length / LEAST_FOR_BROWSER / together) * together;
      const wanted = Math.max(2, Math.ceil(seconds / PER_SEGMENT / together) * together);
      return { pieces: Math.min(most, wanted), together };
    }
    default:
      return engine satisfies never;
  }
}

function whole(because: WholeReason): SpreadPlan {
  return { spread: { kind: 'whole', because }, cuts: null, start: 0 };
}

/** How many steps of this size fit side by side; one always does. */
export function workersFor(
  { workers, memory }: PlanContext['means']['device'],
  bytes: number,
): number {
  return Math.max(1, Math.min(workers, Math.floor(memory / bytes)));
}

/** The engine that has to look when the frames are shown, because then the plan could be better; null when none has to. */
export function wantsFrames({ spread, cut, steps }: Plan): EngineId | null {
  const encoder = steps.find(encodesPicture)?.engine ?? null;
  if (cut?.settled === false) return encoder ?? steps[0]?.engine ?? null;
  return spread.kind === 'whole' && spread.because === 'not-looked' ? encoder : null;
}

function encodesPicture({ command }: Plan['steps'][number]): boolean {
  return command.kind === 'convert' && command.tracks.some(({ kind }) => kind === 'encode-video');
}
