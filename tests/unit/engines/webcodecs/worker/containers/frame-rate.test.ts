import { expect, test } from 'vitest';
import { exactRate } from '../../../../../../src/engines/webcodecs/worker/containers/frame-rate.ts';

test('rates are the fractions that were meant', () => {
  expect(exactRate(25)).toEqual({ num: 25, den: 1 });
  expect(exactRate(1e9 / 33_333_333)).toEqual({ num: 30, den: 1 });
  expect(exactRate(1e9 / 41_708_333)).toEqual({ num: 24_000, den: 1001 });
  expect(exactRate(59.94)).toEqual({ num: 60_000, den: 1001 });
  expect(exactRate(12.345)).toEqual({ num: 12_345, den: 1000 });
  expect([exactRate(0), exactRate(Number.NaN)]).toEqual([null, null]);
});
