import { estimateAudio, addEstimates, type Estimate } from '../model/estimate.ts';
import { stepMemory } from '../../step/step-memory.ts';
import type { Step, StepInput } from '../../step/step.ts';
import type { TrackCommand, EncodeAudio } from '../../step/track-command.ts';
import { sourceFrom, type Assembly } from './assembly.ts';
import type { PlanContext } from '../model/context.ts';

/**
 * The same assembly with every encoded sound made as loud as the options ask: a step of its own measures each of them
 * first, so that what was measured is known again after a crash.
 */
export function withLoudness(
  context: PlanContext,
  assembly: Assembly,
  duration: number | null,
): Assembly {
  const { loudness } = context.options;
  if (loudness === 'keep') return assembly;
  const target = Number(loudness);
  const measures: Step[] = [];
  const steps = assembly.steps.map((step): Step => {
    const { command } = step;
    if (command.kind !== 'convert') return step;
    const found: StepInput[] = [];
    const tracks = command.tracks.map((track): TrackCommand => {
      if (track.kind !== 'encode-audio') return track;
      const measure = measuring(context, track, target, duration, measures.length);
      measures.push(measure);
      found.push({ kind: 'facts', id: measure.id });
      const input = step.inputs.length + found.length - 1;
      return { ...track, loudness: { target, input } };
    });
    return { ...step, inputs: [...step.inputs, ...found], command: { ...command, tracks } };
  });
  const pass: Estimate = { seconds: estimateAudio(0, duration).seconds, bytes: 0 };
  return {
    ...assembly,
    steps: [...measures, ...steps],
    estimate: measures.reduce((sum) => addEstimates(sum, pass), assembly.estimate),
  };
}

function measuring(
  context: PlanContext,
  { track, range, speed, gain, fade }: EncodeAudio,
  target: number,
  duration: number | null,
  n: number,
): Step {
  return {
    id: `loudness-${n + 1}`,
    engine: 'ffmpeg',
    inputs: [sourceFrom(context)],
    format: context.target.format,
    command: { kind: 'measure-loudness', track, target, range, speed, gain, fade, loudness: null },
    duration,
    cost: Math.max(estimateAudio(0, duration).seconds ?? 1, LEAST_COST),
    memory: stepMemory(null),
  };
}

/** Seconds: even the shortest step takes some of the progress bar. */
const LEAST_COST = 0.01;
