import { describe, expect, test } from 'vitest';
import type { FrameIndex } from '../../../../../src/domain/media/frame-index.ts';
import {
  SPLIT_COSTS,
  splitBefore,
  splitVideo,
  type TimedSegment,
} from '../../../../../src/domain/plan/segments/segments.ts';
import { intermediateFormat } from '../../../../../src/domain/plan/segments/intermediate-format.ts';
import { seeded } from '../../../../support/samples/seeded.ts';

const MP4 = 'isobmff';

/** Evenly timed frames with evenly spread key frames. */
function even(count: number, rate = 25, gop = 25): FrameIndex {
  const times = Array.from({ length: count }, (_, n) => n / rate);
  return { times, keys: times.flatMap((_, n) => (n % gop === 0 ? [n] : [])) };
}

/** A timeline that nobody would expect: bursts, pauses, a late start, key frames anywhere. */
function wild(random: () => number): FrameIndex {
  const count = 20 + Math.floor(random() * 400);
  let time = random() * 5;
  const times = Array.from({ length: count }, () => {
    const now = Math.round(time * 1e6) / 1e6;
    time += 0.003 + random() ** 6 * 5;
    return now;
  });
  return { times, keys: times.flatMap((_, n) => (n === 0 || random() < 0.1 ? [n] : [])) };
}

/** What holds for every cut of a timeline. */
function expectSound({ times, keys }: FrameIndex, cuts: readonly TimedSegment[]): void {
  const inside = (time: number, { segment: { from, to } }: TimedSegment) =>
    (from === null || time >= from) && (to === null || time < to);
  // One `expect` for all frames: one for each took most of the time of these tests.
  const homeless = times.filter((time) => cuts.filter((cut) => inside(time, cut)).length !== 1);
  expect(homeless, 'frames in no segment, or in two').toEqual([]);
  for (const cut of cuts) {
    const own = times.filter((time) => inside(time, cut));
    const { from, to, seek, frames } = cut.segment;
    expect(frames).toBe(own.length);
    for (const border of [from, to]) {
      if (border !== null)
        expect(Math.min(...times.map((time) => Math.abs(time - border)))).toBeGreaterThan(1e-4);
    }
    // Decoding starts at the last key frame that is not after the first own frame: not later, or frames are missing.
    const first = times.indexOf(own[0] ?? NaN);
    const key = keys.findLast((frame) => frame <= first) ?? 0;
    const nextKey = keys.find((frame) => frame > key);
    if (seek !== null) {
      expect(seek).toBeGreaterThan(times[key] ?? NaN);
      if (nextKey !== undefined) expect(seek).toBeLessThan(times[nextKey] ?? NaN);
    } else expect(key).toBe(0);
  }
  expect([cuts[0]?.segment.from, cuts.at(-1)?.segment.to]).toEqual([null, null]);
  // The parts one after the other start when they should, to the microsecond.
  let start = times[0] ?? NaN;
  for (const [n, { segment, seconds }] of cuts.entries()) {
    const first = times.find((time) => segment.from === null || time >= segment.from) ?? NaN;
    expect(Math.abs(start - first), `part ${n}`).toBeLessThan(1.6e-6);
    start += seconds;
  }
}

describe('cuts of random timelines', { timeout: 30_000 }, () => {
  test('anywhere', () => {
    const random = seeded(1);
    for (let round = 0; round < 200; round += 1) {
      const index = wild(random);
      const starts = Array.from(
        { length: 1 + Math.floor(random() * 6) },
        () => 1 + Math.floor(random() * (index.times.length - 1)),
      );
      const sorted = [...new Set(starts)].toSorted((a, b) => a - b);
      expectSound(index, splitBefore(index, MP4, sorted));
    }
  });

  test('into pieces', () => {
    const random = seeded(2);
    let cut = 0;
    for (let round = 0; round < 200; round += 1) {
      const index = wild(random);
      const pieces = 2 + Math.floor(random() * 6);
      const cuts = splitVideo(index, MP4, pieces);
      if (cuts === null) continue;
      cut += 1;
      expect(cuts.length).toBeLessThanOrEqual(pieces);
      expectSound(index, cuts);
      // Work in frames: decoding is a part of it, and begins at the key frame before.
      const work = cuts.map(({ segment }) => {
        const first = segment.from ?? -1;
        const start = index.times.findIndex((time) => time > first);
        const key = index.keys.findLast((frame) => frame <= start) ?? 0;
        return segment.frames + (start - key) * SPLIT_COSTS.ffmpeg.decoding;
      });
      expect(Math.max(...work)).toBeLessThan((index.times.length / cuts.length) * 1.6 + 12);
    }
    expect(cut).toBeGreaterThan(100);
  });
});

describe('where the cuts are', () => {
  test('just before a key frame that is near', () => {
    const cuts = splitVideo(even(100, 25, 24), MP4, 2) ?? [];
    expect(cuts.map(({ segment }) => segment.frames)).toEqual([48, 52]);
    expect(cuts[1]?.segment.from).toBeCloseTo(47.5 / 25, 6);
    expect(cuts[1]?.segment.seek).toBeCloseTo(48 / 25 + 0.15, 6);
  });

  test('so that both have as much work, where key frames are far away', () => {
    const [first, second] = splitVideo(even(300, 25, 250), MP4, 2) ?? [];
    expect(first?.segment.frames).toBeGreaterThan(152);
    expect(first?.segment.frames).toBeLessThan(165);
    expect(second?.segment.seek).toBeNull();
  });

  test('into fewer pieces where most would be decoded in vain', () => {
    expect(splitVideo(even(300, 25, 300), MP4, 8)?.length).toBeLessThan(6);
    expect(splitVideo(even(300, 25, 25), MP4, 8)).toHaveLength(8);
  });

  test('every picture a key frame: equally many', () => {
    const cuts = splitVideo(even(1000, 25, 1), MP4, 7) ?? [];
    const frames = cuts.map(({ segment }) => segment.frames);
    expect(Math.max(...frames) - Math.min(...frames)).toBeLessThan(14);
  });

  test('at a key frame that is farther away, where decoding counts for more', () => {
    const index = even(1500, 25, 350);
    const starts = (costs = SPLIT_COSTS.webcodecs) =>
      splitVideo(index, MP4, 2, 1, costs)?.map(({ segment }) => segment.frames);
    expect(starts()).toEqual([700, 800]);
    expect(starts({ ...SPLIT_COSTS.webcodecs, reach: 0.01 })).not.toEqual([700, 800]);
  });

  test('a container without an index is searched from well before the key frame', () => {
    const cuts = splitVideo(even(100), 'mpeg-ts', 2) ?? [];
    expect(cuts[1]?.segment.seek).toBeCloseTo(1, 6);
  });

  test('hours at odd rates do not drift', () => {
    const index = even(300_000, 24_000 / 1001, 250);
    const cuts = splitVideo(index, MP4, 300) ?? [];
    const sum = cuts.slice(0, -1).reduce((total, { seconds }) => total + seconds, 0);
    const last = cuts.at(-1)?.segment.frames ?? 0;
    expect(Math.abs(sum - (index.times.at(-last) ?? 0))).toBeLessThan(1e-5);
  });
});

describe('what is not cut', () => {
  const good = even(100);
  const { times, keys } = good;
  const CASES: Record<string, [index: FrameIndex, pieces: number]> = {
    'into one piece': [good, 1],
    'too few frames': [even(11), 2],
    'no frames': [{ times: [], keys: [] }, 2],
    'two frames at the same time': [{ times: times.with(7, times[6] ?? 0), keys }, 2],
    'frames out of order': [{ times: times.with(7, 3.99), keys }, 2],
    'a time that is none': [{ times: times.with(7, NaN), keys }, 2],
    'a jump': [{ times: times.map((time, n) => (n < 40 ? time : time + 10)), keys }, 2],
    'frames too close to cut between': [even(100, 2000), 2],
  };
  for (const [name, [index, pieces]] of Object.entries(CASES)) {
    test(name, () => expect(splitVideo(index, MP4, pieces)).toBeNull());
  }
  test('but the timeline they were made of is', () =>
    expect(splitVideo(good, MP4, 2)).not.toBeNull());
});

test('parts are stored in what holds their codec', () => {
  for (const engine of ['ffmpeg', 'webcodecs'] as const) {
    expect(intermediateFormat('h264', engine)).toBe('mp4');
    expect(intermediateFormat('vp9', engine)).toBe('mp4');
    expect(intermediateFormat('mpeg4', engine)).toBeNull();
  }
  expect(intermediateFormat('vp8', 'ffmpeg')).toBe('webm');
  expect(intermediateFormat('vp8', 'webcodecs')).toBe('mp4');
});
