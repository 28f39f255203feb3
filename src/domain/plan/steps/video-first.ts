import { copyOf, makeStep, OUTPUT, SOURCE, type Assembly } from './assembly.ts';
import { encoderOf, total, type Kept } from '../tracks/outcome.ts';
import { INTERMEDIATE_FORMAT } from '../segments/intermediate-format.ts';
import type { PlanContext } from '../model/context.ts';

/** The picture by the browser's encoder, for formats and sounds that only FFmpeg knows; it puts both together. */
export function pictureFirst(
  context: PlanContext,
  kept: readonly Kept[],
  duration: number | null,
): Assembly {
  const isPicture = (one: Kept) => encoderOf(one) === 'webcodecs';
  const picture = kept.filter(isPicture);
  return {
    steps: [
      makeStep(context, {
        id: 'picture',
        engine: 'webcodecs',
        inputs: [SOURCE],
        tracks: picture.map(({ command }) => command),
        format: INTERMEDIATE_FORMAT,
        duration,
        seconds: total(picture).seconds,
      }),
      makeStep(context, {
        id: OUTPUT,
        engine: 'ffmpeg',
        inputs: [SOURCE, { kind: 'step', id: 'picture' }],
        tracks: kept.map((one) => (isPicture(one) ? copyOf(one.command, 1, 0) : one.command)),
        format: context.target.format,
        duration,
        seconds: total(kept.filter((one) => !isPicture(one))).seconds,
      }),
    ],
    output: OUTPUT,
    segmentation: { kind: 'whole', because: 'short' },
    estimate: total(kept),
  };
}
