import type { Step, StepInput } from '../../step/step.ts';
import { stepMemory } from '../../step/step-memory.ts';
import type { PlanContext } from '../model/context.ts';
import { estimateAudio, type Estimate } from '../model/estimate.ts';
import type { Kept } from '../tracks/outcome.ts';
import { stepCost, type StepDraft } from './convert-step.ts';

/** How loud every encoded sound is made, and the steps that measure them first, in their order. */
export type Loudness = { readonly target: number; readonly measures: readonly Step[] };

/**
 * A step for each encoded sound that measures it, so that what was measured is known again after a crash. Null where
 * the options keep sounds as loud as they are. `source` is what they are read from.
 */
export function loudnessOf(
  context: PlanContext,
  kept: readonly Kept[],
  source: StepInput,
  duration: number | null,
): Loudness | null {
  const { loudness } = context.options;
  if (loudness === 'keep') return null;
  const target = Number(loudness);
  const sounds = kept.flatMap(({ command }) => (command.kind === 'encode-audio' ? [command] : []));
  return {
    target,
    measures: sounds.map(({ track, mix, range, speed, gain, fade }, n) => ({
      id: `loudness-${n + 1}`,
      engine: 'ffmpeg',
      inputs: [source],
      format: context.target.format,
      command: {
        kind: 'measure-loudness',
        track,
        ...(mix === undefined ? {} : { mix }),
        target,
        range,
        speed,
        gain,
        fade,
        loudness: null,
      },
      duration,
      cost: stepCost(measureEstimate(duration).seconds),
      memory: stepMemory(null),
    })),
  };
}

/** The same step, which is told how loud the sounds are if it encodes them: one step encodes all of them. */
export function withLoudness(draft: StepDraft, loudness: Loudness | null): StepDraft {
  const { inputs, tracks } = draft;
  const sounds = tracks.filter(({ kind }) => kind === 'encode-audio');
  if (loudness === null || sounds.length === 0) return draft;
  const { target, measures } = loudness;
  return {
    ...draft,
    inputs: [...inputs, ...measures.map(({ id }) => ({ kind: 'facts', id }) as const)],
    tracks: tracks.map((track) =>
      track.kind === 'encode-audio'
        ? { ...track, loudness: { target, input: inputs.length + sounds.indexOf(track) } }
        : track,
    ),
  };
}

/** What measuring one sound costs. */
export function measureEstimate(duration: number | null): Estimate {
  return { seconds: estimateAudio(0, duration).seconds, bytes: 0 };
}
