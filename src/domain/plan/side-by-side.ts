import type { Estimate } from '../estimate.ts';
import type { Step, StepInput, TrackCommand } from '../step.ts';
import {
  copyOf,
  makeStep,
  OUTPUT,
  PART_FORMAT,
  pictureMemory,
  SOURCE,
  total,
  type Assembly,
  type Kept,
} from './assembly.ts';
import type { PlanContext } from './context.ts';
import { oneStep } from './one-step.ts';
import { partFormat, type Cut } from './segments.ts';
import { spreadOf, workersFor } from './spread.ts';

/** All by FFmpeg: a long picture in segments that are encoded side by side, everything else in one step. */
export function sideBySide(
  context: PlanContext,
  kept: readonly Kept[],
  duration: number | null,
): Assembly {
  const whole = oneStep(context, 'ffmpeg', kept, duration);
  const video = kept.find(({ command }) => command.kind === 'encode-video');
  if (video?.command.kind !== 'encode-video') return whole;
  const { spread, cuts, start } = spreadOf(context, video.command, video.cost.seconds);
  const side = workersFor(context.means.device, pictureMemory(context));
  if (cuts === null) {
    // Most videos can be cut: until somebody looks, that is what to expect.
    const likely = spread.because === 'not-looked' ? side : 1;
    return { ...whole, spread, estimate: sharedBy(likely, kept, video) };
  }

  const { command } = video;
  const parts = cuts.map(({ segment, seconds }, n) =>
    makeStep(context, {
      id: `part-${n + 1}`,
      engine: 'ffmpeg',
      inputs: [SOURCE],
      tracks: [{ ...command, segment }],
      format: partFormat(command.codec) ?? PART_FORMAT,
      duration: seconds,
      seconds: (video.cost.seconds ?? 1) / cuts.length,
    }),
  );
  const sound = soundStep(context, kept, duration);
  const joined = joinedInput(parts, cuts, start);
  return {
    steps: [
      ...parts,
      ...(sound === null ? [] : [sound]),
      makeStep(context, {
        id: OUTPUT,
        engine: 'ffmpeg',
        inputs: [SOURCE, joined, ...(sound === null ? [] : [stepInput(sound)])],
        tracks: finalTracks(kept),
        format: context.target.format,
        duration,
        seconds: null,
      }),
    ],
    output: OUTPUT,
    spread,
    estimate: sharedBy(Math.min(side, cuts.length), kept, video),
  };
}

/** What it costs when so many workers share the picture. */
function sharedBy(workers: number, kept: readonly Kept[], video: Kept): Estimate {
  const { bytes } = total(kept);
  const others = total(kept.filter((one) => one !== video)).seconds;
  const seconds =
    video.cost.seconds === null || others === null ? null : video.cost.seconds / workers + others;
  return { seconds, bytes };
}

/** Sound is encoded in one piece: its frames have no seams that nobody hears. Null when there is none to encode. */
function soundStep(
  context: PlanContext,
  kept: readonly Kept[],
  duration: number | null,
): Step | null {
  const sounds = kept.filter(({ command }) => command.kind === 'encode-audio');
  if (sounds.length === 0) return null;
  return makeStep(context, {
    id: 'sound',
    engine: 'ffmpeg',
    inputs: [SOURCE],
    tracks: sounds.map(({ command }) => command),
    format: PART_FORMAT,
    duration,
    seconds: total(sounds).seconds,
  });
}

function joinedInput(parts: readonly Step[], cuts: readonly Cut[], start: number): StepInput {
  return {
    kind: 'joined',
    start,
    parts: parts.map(({ id }, n) => ({ id, seconds: cuts[n]?.seconds ?? 0 })),
  };
}

function stepInput({ id }: Step): StepInput {
  return { kind: 'step', id };
}

/** The tracks of the output in their order: copies of the source's, and of what the other steps made. */
function finalTracks(kept: readonly Kept[]): TrackCommand[] {
  const sounds = kept.filter(({ command }) => command.kind === 'encode-audio');
  return kept.map((one) =>
    one.command.kind === 'encode-video'
      ? copyOf(one.command, 1, 0)
      : copyOf(one.command, 2, sounds.indexOf(one)),
  );
}
