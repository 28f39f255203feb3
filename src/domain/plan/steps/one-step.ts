import type { EngineId } from '../../engine/engine-id.ts';
import { makeStep, OUTPUT, sourceFrom, total, type Assembly, type Kept } from './assembly.ts';
import type { PlanContext } from '../context.ts';

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
    spread: { kind: 'whole', because: 'short' },
    estimate: cost,
  };
}
