import type { EngineId } from '../../engine/engine-id.ts';
import type { Estimate } from '../model/estimate.ts';
import type { Step, StepInput } from '../../step/step.ts';
import type { TrackCommand } from '../../step/track-command.ts';
import { copyOf, makeStep, OUTPUT, SOURCE, sourceFrom, type Assembly } from './assembly.ts';
import { INTERMEDIATE_FORMAT, intermediateFormat } from '../segments/intermediate-format.ts';
import { pictureMemory, workersFor } from '../segments/concurrency.ts';
import { total, type Kept } from '../tracks/outcome.ts';
import type { PlanContext } from '../model/context.ts';
import type { TimedSegment } from '../segments/segments.ts';
import { chooseSegments } from '../segments/choose-segments.ts';

/** Who encodes the picture, and who does everything else. */
export type EngineAssignment = { readonly video: EngineId; readonly others: EngineId };

/**
 * A long picture in segments, which can be encoded side by side and are not encoded again after a crash, everything
 * else in one step. `whole` is the same in one piece, where that is better or the only way.
 */
export function sideBySide(
  context: PlanContext,
  kept: readonly Kept[],
  duration: number | null,
  engines: EngineAssignment,
  whole: Assembly,
): Assembly {
  const video = kept.find(({ command }) => command.kind === 'encode-video');
  if (video?.command.kind !== 'encode-video') return whole;
  const { command } = video;
  const { segmentation, cuts, start } = chooseSegments(
    context,
    command,
    engines.video,
    video.cost.seconds,
  );
  const side =
    engines.video === 'ffmpeg'
      ? workersFor(context.capabilities.device, pictureMemory(context))
      : 1;
  if (cuts === null) {
    // Most videos can be cut: until somebody looks, that is what to expect.
    const likely = segmentation.because === 'not-looked' ? side : 1;
    return { ...whole, segmentation, estimate: sharedBy(likely, kept, video) };
  }

  const parts = cuts.map(({ segment, seconds }, n) =>
    makeStep(context, {
      id: `part-${n + 1}`,
      engine: engines.video,
      inputs: [SOURCE],
      tracks: [{ ...command, segment }],
      format: intermediateFormat(command.codec, engines.video) ?? INTERMEDIATE_FORMAT,
      duration: seconds,
      seconds: (video.cost.seconds ?? 1) / cuts.length,
    }),
  );
  const joined = joinedInput(parts, cuts, start);
  return {
    steps: stepsApart(context, kept, duration, engines, parts, joined),
    output: OUTPUT,
    segmentation,
    estimate: sharedBy(Math.min(side, cuts.length), kept, video),
  };
}

/**
 * Picture and sound for themselves, then both put together. `picture` is what the steps that make the picture bring;
 * null when there is none to encode.
 */
export function stepsApart(
  context: PlanContext,
  kept: readonly Kept[],
  duration: number | null,
  engines: EngineAssignment,
  parts: readonly Step[],
  picture: StepInput | null,
): Step[] {
  const sound = soundStep(context, kept, duration, engines.others);
  const pictures = picture === null ? [] : [picture];
  const sounds = sound === null ? [] : [sound];
  return [
    // Of a long film the sound takes longer than any part; begun last it would be waited for.
    ...(engines.others === 'webcodecs' ? [...sounds, ...parts] : [...parts, ...sounds]),
    makeStep(context, {
      id: OUTPUT,
      engine: engines.others,
      inputs: [SOURCE, ...pictures, ...sounds.map(stepInput)],
      tracks: finalTracks(kept, 1, 1 + pictures.length),
      format: context.target.format,
      duration,
      seconds: null,
    }),
  ];
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
  engine: EngineId,
): Step | null {
  const sounds = kept.filter(({ command }) => command.kind === 'encode-audio');
  if (sounds.length === 0) return null;
  return makeStep(context, {
    id: 'sound',
    engine,
    inputs: [sourceFrom(context)],
    tracks: sounds.map(({ command }) => command),
    // WebCodecs' encoders leave out of the start what the container cannot hide: it has to be the same one.
    format: engine === 'webcodecs' ? context.target.format : INTERMEDIATE_FORMAT,
    duration,
    seconds: total(sounds).seconds,
  });
}

function joinedInput(
  parts: readonly Step[],
  cuts: readonly TimedSegment[],
  start: number,
): StepInput {
  return {
    kind: 'joined',
    start,
    parts: parts.map(({ id }, n) => ({ id, seconds: cuts[n]?.seconds ?? 0 })),
  };
}

/** What an earlier step made. */
export function stepInput({ id }: Step): StepInput {
  return { kind: 'step', id };
}

/** The tracks of the output in their order: copies of the source's, and of what the other steps made. */
function finalTracks(kept: readonly Kept[], picture: number, sound: number): TrackCommand[] {
  const sounds = kept.filter(({ command }) => command.kind === 'encode-audio');
  return kept.map((one) =>
    one.command.kind === 'encode-video'
      ? copyOf(one.command, picture, 0)
      : copyOf(one.command, sound, sounds.indexOf(one)),
  );
}
