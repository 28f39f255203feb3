import type { EngineId } from '../../engine/engine-id.ts';
import { makeStep, OUTPUT, sourceFrom, type Assembly } from './assembly.ts';
import { total, type Kept } from '../tracks/outcome.ts';
import type { PlanContext } from '../model/context.ts';

/** Everything at once, by one engine. */
export function oneStep(
  context: PlanContext,
  engine: EngineId,
  kept: readonly Kept[],
  duration: number | null,
): Assembly {
  const cost = total(kept);
  return {
    steps: [
      makeStep(context, {
        id: OUTPUT,
        engine,
        inputs: [sourceFrom(context)],
        tracks: kept.map(({ command }) => command),
        format: context.target.format,
        duration,
        seconds: cost.seconds,
      }),
    ],
    output: OUTPUT,
    segmentation: { kind: 'whole', because: 'short' },
    estimate: cost,
  };
}
