import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startWatchdog } from '../../../../src/engines/pool/watchdog.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('silence is reported once it is longer than the limit, and a sign of life ends it', () => {
  const silences: number[] = [];
  const { onSign, stop } = startWatchdog(3, (seconds) => silences.push(seconds));
  vi.advanceTimersByTime(3000);
  expect(silences).toEqual([]);
  onSign();
  vi.advanceTimersByTime(3000);
  expect(silences).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(silences).toEqual([4]);
  stop();
  vi.advanceTimersByTime(10_000);
  expect(silences).toEqual([4]);
});

test('a page that was asleep has heard nothing, which is no silence of the worker', () => {
  const silences: number[] = [];
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const { stop } = startWatchdog(3, (seconds) => silences.push(seconds));
  now = 60_000;
  vi.advanceTimersByTime(1000);
  expect(silences).toEqual([]);
  now = 64_000;
  vi.advanceTimersByTime(1000);
  expect(silences).toEqual([4]);
  stop();
  vi.restoreAllMocks();
});
