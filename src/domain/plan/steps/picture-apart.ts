import {
  makeStep,
  OUTPUT,
  PART_FORMAT,
  sourceFrom,
  total,
  type Assembly,
  type Kept,
} from './assembly.ts';
import type { PlanContext } from '../context.ts';
import { inFewSteps } from '../tracks/plan-tracks.ts';
import { partFormat } from '../segments/part-format.ts';
import { stepInput, stepsApart, type Makers } from '../segments/side-by-side.ts';

/** The picture in one piece, and the sound in a step of its own: other outputs of the same job may have the same sound. */
export function pictureApart(
  context: PlanContext,
  kept: readonly Kept[],
  duration: number | null,
  makers: Makers,
): Assembly {
  const isAlone = !kept.some(({ command }) => command.kind === 'encode-audio');
  // What is stored in between keeps nothing transparent.
  const isTransparent = kept.some(
    ({ command }) => command.kind === 'encode-video' && command.alpha,
  );
  return isAlone || isTransparent
    ? inFewSteps(context, kept, duration, makers)
    : allApart(context, kept, duration, makers);
}

/** The same, even where there is no sound. */
export function allApart(
  context: PlanContext,
  kept: readonly Kept[],
  duration: number | null,
  makers: Makers,
): Assembly {
  const encoded = kept.filter(({ command }) => command.kind === 'encode-video');
  const [picture] = encoded.map(({ command }) => command);
  const steps =
    picture?.kind !== 'encode-video'
      ? []
      : [
          makeStep(context, {
            id: 'picture',
            engine: makers.picture,
            inputs: [sourceFrom(context)],
            tracks: [picture],
            format: partFormat(picture.codec, makers.picture) ?? PART_FORMAT,
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
      makers,
      steps,
      made === undefined ? null : stepInput(made),
    ),
    output: OUTPUT,
    spread: { kind: 'whole', because: 'short' },
    estimate: total(kept),
  };
}
