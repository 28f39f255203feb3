import { expect, test } from 'vitest';
import { createRing } from '../../../src/lib/ring.ts';

test('keeps the last values, oldest first', () => {
  const ring = createRing<number>(3);
  expect(ring.values()).toEqual([]);
  for (const value of [1, 2]) ring.push(value);
  expect(ring.values()).toEqual([1, 2]);
  for (const value of [3, 4, 5]) ring.push(value);
  expect(ring.values()).toEqual([3, 4, 5]);
});

test('what it gave out does not change', () => {
  const ring = createRing<number>(2);
  ring.push(1);
  const before = ring.values();
  ring.push(2);
  before.push(9);
  expect(before).toEqual([1, 9]);
  expect(ring.values()).toEqual([1, 2]);
});
