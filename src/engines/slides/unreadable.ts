import type { Failure } from '../../domain/failure/failure.ts';
import type { Step } from '../../domain/step/step.ts';
import type { UnreadableImages } from './load-image.ts';

/** The failure of a step whose images cannot be decoded; it names the job's sources. */
export function unreadable({ inputs }: Step, error: UnreadableImages): Failure {
  const sources = error.inputs.flatMap((n) => {
    const input = inputs[n];
    return input?.kind === 'source' ? [input.index] : [];
  });
  return { kind: 'unreadable-images', sources: [...new Set(sources)] };
}
