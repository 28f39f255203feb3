import { describe, expect, test } from 'vitest';
import { cutTimes, keyFinder } from '../../../../src/domain/edits/cut-times.ts';

const CUTS = { every: 6 };

/** The numbers of the frames that are to be key frames. */
function keysOf(times: readonly number[]): number[] {
  const isKey = keyFinder(CUTS);
  return times.flatMap((time, n) => (isKey(time) ? [n] : []));
}

describe('moments to cut at', () => {
  test('lie within the range', () => {
    expect(cutTimes(CUTS, 0, 20)).toEqual([6, 12, 18]);
    expect(cutTimes(CUTS, 6, 18)).toEqual([12]);
    expect(cutTimes(CUTS, 6.5, 12.5)).toEqual([12]);
    expect(cutTimes(CUTS, 7, 11)).toEqual([]);
  });
  test('a range that begins a hair before one begins with it', () => {
    expect(cutTimes(CUTS, 5.9995, 12)).toEqual([]);
  });
});

describe('key frames', () => {
  test('are the first frames at or after the moments', () => {
    const times = Array.from({ length: 400 }, (_, n) => (n * 1001) / 30_000);
    expect(keysOf(times)).toEqual([0, 180, 360]);
  });
  test('are the same for a part as for the whole', () => {
    const times = Array.from({ length: 500 }, (_, n) => n / 25);
    const whole = keysOf(times).map((n) => times[n]);
    const part = times.slice(200);
    expect(
      keysOf(part)
        .slice(1)
        .map((n) => part[n]),
    ).toEqual(whole.filter((time) => (time ?? 0) > 8));
  });
  test('are not doubled where no frame is shown for long', () => {
    expect(keysOf([0, 1, 20, 21, 24])).toEqual([0, 2, 4]);
  });
});
