import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { coalesce } from '../../../src/lib/coalesce.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('calls at once, answers the rest with one call, and loses none', () => {
  let calls = 0;
  const call = coalesce(100, () => {
    calls += 1;
  });
  call();
  expect(calls).toBe(1);
  for (const _ of [1, 2, 3]) call();
  expect(calls).toBe(1);
  vi.advanceTimersByTime(100);
  expect(calls).toBe(2);
  vi.advanceTimersByTime(1000);
  expect(calls).toBe(2);
  call();
  expect(calls).toBe(3);
});
