import { expect, test } from 'vitest';
import { VIDEO_CODECS } from '../../../../../src/domain/media/codecs.ts';
import {
  addEstimates,
  estimateAudio,
  estimateCopy,
  estimateVideo,
  NO_COST,
  type Estimate,
} from '../../../../../src/domain/plan/model/estimate.ts';
import type { VideoRate } from '../../../../../src/domain/step/video-rate.ts';

const EFFORTS = ['fast', 'balanced', 'smallest'] as const;
const UNKNOWN: Estimate = { seconds: null, bytes: null };

function rate(change: Partial<VideoRate> = {}): VideoRate {
  return { effort: 'balanced', value: 23, bitRate: 5e6, likeness: null, ceiling: null, ...change };
}

/** Expects time and size to grow from each to the next. */
function expectGrowth(estimates: readonly Estimate[]): void {
  for (const field of ['seconds', 'bytes'] as const) {
    const values = estimates.map((estimate) => estimate[field] ?? -1);
    expect(values[0]).toBeGreaterThan(0);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(new Set(values).size).toBe(values.length);
  }
}

for (const codec of VIDEO_CODECS) {
  test(`${codec}: more pixels and more seconds take longer and are larger`, () => {
    for (const effort of EFFORTS) {
      const pixels = [1e6, 5e6, 50e6].map((size) =>
        estimateVideo('ffmpeg', codec, rate({ effort }), size, 10),
      );
      expectGrowth(pixels);
      expectGrowth(
        [1, 10, 3600].map((time) => estimateVideo('ffmpeg', codec, rate({ effort }), 5e6, time)),
      );
    }
  });

  test(`${codec}: more effort never takes less time or more space`, () => {
    const tries = EFFORTS.map((effort) =>
      estimateVideo('ffmpeg', codec, rate({ effort }), 5e6, 10),
    );
    const seconds = tries.map((one) => one.seconds ?? 0);
    const bytes = tries.map((one) => one.bytes ?? 0);
    expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
    expect(bytes).toEqual(bytes.toSorted((a, b) => b - a));
  });
}

test('a ceiling holds', () => {
  expect(estimateVideo('ffmpeg', 'h264', rate({ ceiling: 80_000 }), 50e6, 10).bytes).toBe(100_000);
});

test('sound and copies grow with their length', () => {
  expectGrowth([1, 10, 3600].map((seconds) => estimateAudio(128_000, seconds)));
  expectGrowth([1, 10, 3600].map((seconds) => estimateCopy(4_000_000, seconds)));
  expect(estimateAudio(128_000, 10).bytes).toBe(160_000);
  expect(estimateCopy(4_000_000, 10).bytes).toBe(5_000_000);
});

test('copying is far faster than encoding', () => {
  const copy = estimateCopy(4_000_000, 60).seconds ?? Infinity;
  const encode =
    estimateVideo('ffmpeg', 'h264', rate({ effort: 'fast' }), 1920 * 1080 * 25, 60).seconds ?? 0;
  expect(copy * 20).toBeLessThan(encode);
});

test('what is not known stays unknown, also in a sum', () => {
  expect(estimateVideo('ffmpeg', 'h264', rate(), 1e6, null)).toEqual(UNKNOWN);
  expect(estimateAudio(128_000, null)).toEqual(UNKNOWN);
  expect(estimateCopy(null, 10)).toEqual(UNKNOWN);
  const known = { seconds: 1, bytes: 2 };
  expect(addEstimates(known, UNKNOWN)).toEqual(UNKNOWN);
  expect([known, known].reduce(addEstimates, NO_COST)).toEqual({ seconds: 2, bytes: 4 });
});
