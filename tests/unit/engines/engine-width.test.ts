import { expect, test } from 'vitest';
import { engineWidth } from '../../../src/engines/engine-width.ts';

const CASES: [cores: number, memory: number | undefined, width: number][] = [
  [1, 8, 1],
  [2, 8, 2],
  [4, undefined, 4],
  [16, undefined, 8],
  [64, 8, 8],
  [8, 2, 4],
  [8, 1, 2],
  [8, 0.5, 1],
  [8, 0.25, 1],
  [0, 8, 1],
];

for (const [hardwareConcurrency, deviceMemory, width] of CASES) {
  test(`${hardwareConcurrency} cores and ${deviceMemory ?? 'unknown'} GB`, () => {
    const memory = deviceMemory === undefined ? {} : { deviceMemory };
    expect(engineWidth({ hardwareConcurrency, ...memory })).toBe(width);
  });
}

test('a browser that hides its cores has one', () => {
  expect(engineWidth({ hardwareConcurrency: Number.NaN })).toBe(1);
});
