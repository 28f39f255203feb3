import { expect, test } from 'vitest';
import { stepMemory } from '../../../../src/domain/step/step-memory.ts';

test('what was measured', () => {
  expect(stepMemory(null)).toBe(40e6);
  expect(stepMemory({ width: 1280, height: 720 })).toBe(115e6);
  expect(stepMemory({ width: 1920, height: 1080 })).toBe(250e6);
  expect(stepMemory({ width: 3840, height: 2160 })).toBe(670e6);
});

test('more pixels never take less, within what was measured and past it', () => {
  const sizes = [2, 100, 640, 1280, 1500, 1920, 3000, 3840, 7680];
  const bytes = sizes.map((width) => stepMemory({ width, height: (width * 9) / 16 }));
  expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
  expect(bytes[0]).toBeGreaterThanOrEqual(40e6);
  expect(bytes.at(-1)).toBeGreaterThan(2e9);
});
