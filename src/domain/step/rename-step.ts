import type { Step, StepId, StepInput } from './step.ts';

/** The same step, it and the steps that it reads called as `nameOf` says. */
export function renameStep(step: Step, nameOf: (id: StepId) => StepId): Step {
  return {
    ...step,
    id: nameOf(step.id),
    inputs: step.inputs.map((input) => renameInput(input, nameOf)),
  };
}

function renameInput(input: StepInput, nameOf: (id: StepId) => StepId): StepInput {
  switch (input.kind) {
    case 'source':
      return input;
    case 'step':
    case 'facts':
    case 'cues':
      return { ...input, id: nameOf(input.id) };
    case 'joined':
      return {
        ...input,
        segments: input.segments.map(({ id, seconds }) => ({ id: nameOf(id), seconds })),
      };
    default:
      return input satisfies never;
  }
}
