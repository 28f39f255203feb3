import { NO_METADATA } from '../../../src/domain/media/metadata.ts';
import type { Step } from '../../../src/domain/step/step.ts';
import type { StepRequest } from '../../../src/engines/contract/engine-api.ts';

/** A step that does nothing worth naming, changed where a test says so. */
export function aStep(change: Partial<Step> = {}): Step {
  return {
    id: 'step',
    engine: 'ffmpeg',
    inputs: [{ kind: 'source', index: 0 }],
    format: 'mkv',
    command: { kind: 'convert', tracks: [], metadata: NO_METADATA },
    duration: 10,
    cost: 1,
    memory: 0,
    ...change,
  };
}

/** A request for a step, in memory. */
export function aStepRequest(step: Step, inputs: readonly Blob[] = []): StepRequest {
  return { step, inputs: inputs.map((file) => [file]), place: { kind: 'memory', limit: 64 << 20 } };
}
