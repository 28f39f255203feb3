import { pictureMemory, type EncodeVideo } from './assembly.ts';
import type { PlanContext } from './context.ts';
import type { Plan, Spread, WholeReason } from './plan.ts';
import { cutVideo, partFormat, type Cut } from './segments.ts';

/** Seconds of work on one core below which starting more workers costs more than they save. */
const SHORT = 6;

/** Seconds of work on one core that a segment should be: what a crash repeats at most. */
const PER_SEGMENT = 20;

/** How a picture is spread over FFmpeg's workers, with its cuts when it is more than one, and when
 * its first frame is shown, in seconds. */
export type SpreadPlan =
  | {
      readonly spread: Extract<Spread, { kind: 'segments' }>;
      readonly cuts: readonly Cut[];
      readonly start: number;
    }
  | { readonly spread: Extract<Spread, { kind: 'whole' }>; readonly cuts: null; readonly start: 0 };

/** Decides it. `seconds` is the work on one core; null when nobody knows. */
export function spreadOf(
  context: PlanContext,
  command: EncodeVideo,
  seconds: number | null,
): SpreadPlan {
  const { device, frames, avoid } = context.means;
  if (seconds === null || seconds < SHORT || partFormat(command.codec) === null) {
    return whole('short');
  }
  const workers = workersFor(device, pictureMemory(context));
  const wanted = Math.ceil(Math.max(seconds / PER_SEGMENT, workers) / workers) * workers;
  if (wanted < 2) return whole('short');
  if (command.edit.scan === 'deinterlace' || command.edit.timing.kind === 'constant') {
    return whole('new-frames');
  }
  if (avoid.includes('segments')) return whole('seams');
  if (frames.kind === 'not-looked') return whole('not-looked');
  if (frames.kind === 'unknown') return whole('unknown-frames');
  const cuts = cutVideo(frames.index, context.media.container, wanted, workers);
  return cuts === null
    ? whole('uncuttable')
    : { spread: { kind: 'segments', count: cuts.length }, cuts, start: frames.index.times[0] ?? 0 };
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

/** True when the plan could be better if somebody looked at when the frames are shown. */
export function wantsFrames({ spread }: Plan): boolean {
  return spread.kind === 'whole' && spread.because === 'not-looked';
}
