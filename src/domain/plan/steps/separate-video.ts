import { makeStep, OUTPUT, sourceFrom, type Assembly } from './assembly.ts';
import { INTERMEDIATE_FORMAT, intermediateFormat } from '../segments/intermediate-format.ts';
import { total, type Kept } from '../tracks/outcome.ts';
import type { PlanContext } from '../model/context.ts';
import { inFewSteps } from './plan-tracks.ts';
import { stepInput, stepsApart, type EngineAssignment } from './encode-segments.ts';

/** The picture in one piece, and the sound in a step of its own: other outputs of the same job may have the same sound. */
export function pictureApart(
  context: PlanContext,
  kept: readonly Kept[],
  duration: number | null,
  engines: EngineAssignment,
): Assembly {
  const isAlone = !kept.some(({ command }) => command.kind === 'encode-audio');
  // What is stored in between keeps nothing transparent.
  const isTransparent = kept.some(
    ({ command }) => command.kind === 'encode-video' && command.alpha,
  );
  return isAlone || isTransparent
    ? inFewSteps(context, kept, duration, engines)
    : allApart(context, kept, duration, engines);
}

/** The same, even where there is no sound. */
export function allApart(
  context: PlanContext,
  kept: readonly Kept[],
  duration: number | null,
  engines: EngineAssignment,
): Assembly {
  const encoded = kept.filter(({ command }) => command.kind === 'encode-video');
  const [picture] = encoded.map(({ command }) => command);
  const steps =
    picture?.kind !== 'encode-video'
      ? []
      : [
          makeStep(context, {
            id: 'picture',
            engine: engines.video,
            inputs: [sourceFrom(context)],
            tracks: [picture],
            format: intermediateFormat(picture.codec, engines.video) ?? INTERMEDIATE_FORMAT,
            duration,
            seconds: total(encoded).seconds,
          }),
        ];
  const [made] = steps;
  return {
    steps: stepsApart(
      context,
      kept,
      duration,
      engines,
      steps,
      made === undefined ? null : stepInput(made),
    ),
    output: OUTPUT,
    segmentation: { kind: 'whole', because: 'short' },
    estimate: total(kept),
  };
}
