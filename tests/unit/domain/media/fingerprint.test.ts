import { expect, test } from 'vitest';
import { sampledRanges } from '../../../../src/domain/media/fingerprint.ts';

test('a small file is sampled whole', () => {
  expect(sampledRanges(0)).toEqual([{ start: 0, end: 0 }]);
  expect(sampledRanges(196_608)).toEqual([{ start: 0, end: 196_608 }]);
});

test('a large one at its beginning, its middle and its end, without overlaps', () => {
  for (const size of [196_609, 1_000_000, 5 * 2 ** 30]) {
    const ranges = sampledRanges(size);
    expect(ranges).toHaveLength(3);
    expect(ranges[0]?.start).toBe(0);
    expect(ranges[2]?.end).toBe(size);
    expect(ranges.every(({ start, end }) => end - start === 65_536)).toBe(true);
    expect(ranges.every(({ start }, n) => start >= (ranges[n - 1]?.end ?? 0))).toBe(true);
  }
});
