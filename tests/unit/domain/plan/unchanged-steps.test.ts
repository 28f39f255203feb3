import { expect, test } from 'vitest';
import { unchangedSteps } from '../../../../src/domain/plan/unchanged-steps.ts';
import type { Step } from '../../../../src/domain/step/step.ts';
import { aStep } from '../../../support/samples/step-request.ts';

const segment = aStep({ id: 'segment-1' });
const sound = aStep({ id: 'sound' });
const output = aStep({
  id: 'convert',
  inputs: [
    { kind: 'joined', start: 0, segments: [{ id: 'segment-1', seconds: 1 }] },
    { kind: 'step', id: 'sound' },
  ],
});
const STEPS = [segment, sound, output];

function unchanged(earlier: readonly Step[]): string[] {
  return [...unchangedSteps(STEPS, earlier)];
}

test('steps that were there just so are unchanged, whatever the order of their fields', () => {
  expect(unchanged(STEPS)).toEqual(['segment-1', 'sound', 'convert']);
  const turned = STEPS.map((step) => Object.fromEntries(Object.entries(step).toReversed()) as Step);
  expect(unchanged(turned)).toEqual(['segment-1', 'sound', 'convert']);
});

test('work and memory are guesses: another guess changes no step', () => {
  const guessed = STEPS.map((step) => ({ ...step, cost: 7, memory: 7, duration: 7 }));
  expect(unchanged(guessed)).toEqual(['segment-1', 'sound', 'convert']);
});

test('a step that does something else has changed, and so has what reads it', () => {
  expect(unchanged([{ ...segment, format: 'webm' }, sound, output])).toEqual(['sound']);
  expect(unchanged([segment, output])).toEqual(['segment-1']);
  expect(unchanged([])).toEqual([]);
});
