import type { ContainerId } from '../../src/domain/media/container.ts';
import { openAsBlob } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FrameIndex } from '../../src/domain/media/frame-index.ts';
import {
  splitBefore,
  splitVideo,
  type TimedSegment,
} from '../../src/domain/plan/segments/segments.ts';
import {
  nativeLikeness,
  nativePackets,
  nativePictureErrors,
} from '../support/native/native-packets.ts';
import { createNodeEngine } from '../support/engine/node-engine.ts';
import { seeded } from '../support/samples/seeded.ts';
import {
  makeSegmentSource,
  SEGMENT_SOURCES,
  type SegmentSource,
} from '../support/native/segment-sources.ts';
import {
  encodeInSegments,
  encodeStep,
  runAlone,
  toFile,
  type EncodeWish,
} from '../support/engine/segmented.ts';

const engine = createNodeEngine();
const never = () => new AbortController().signal;
const NAMES = Object.keys(SEGMENT_SOURCES) as SegmentSource[];

/** Packets of MPEG program streams have no times of their own: such videos are encoded in one piece. */
const WITHOUT_TIMES: readonly SegmentSource[] = ['MPEG-2 program stream'];

/** Too much would have to be decoded in vain to cut them into more than two. */
const HARD_TO_CUT: readonly SegmentSource[] = ['60 fps, one key frame'];

type Source = {
  readonly file: Blob;
  readonly container: ContainerId;
  readonly index: FrameIndex;
  readonly hasSound: boolean;
};

async function opened(name: SegmentSource): Promise<Source> {
  const file = await openAsBlob(await makeSegmentSource(name));
  const probed = await engine.probe(file, never());
  const frames = await engine.frames(file, never());
  if (!probed.ok || !frames.ok) throw new Error(`${name} cannot be read.`);
  const { container, tracks } = probed.value.media;
  const hasSound = tracks.some(({ kind }) => kind === 'audio');
  return { file, container, index: frames.value, hasSound };
}

/** Fails unless both files show the same frames at the same times, with the same sound. Seconds. */
async function expectSame(joined: Blob, whole: string, tolerance: number): Promise<void> {
  const file = await toFile(joined);
  for (const track of ['V:0', 'a:0'] as const) {
    const [is, should] = [await nativePackets(file, track), await nativePackets(whole, track)];
    expect(is.length, track).toBe(should.length);
    const off = is.map(({ time }, n) => Math.abs(time - (should[n]?.time ?? NaN)));
    expect(Math.max(0, ...off), track).toBeLessThanOrEqual(tolerance);
  }
  expect(await nativeLikeness(file, whole)).toBeGreaterThan(ALIKE);
  expect(await nativePictureErrors(file)).toBe('');
}

/** Cuts at one to three random places, which may be next to each other and far from any key frame. */
function randomCuts({ index, container }: Source, random: () => number): readonly TimedSegment[] {
  const count = 1 + Math.floor(random() * 3);
  const starts = Array.from(
    { length: count },
    () => 1 + Math.floor(random() * (index.times.length - 1)),
  );
  return splitBefore(
    index,
    container,
    [...new Set(starts)].toSorted((a, b) => a - b),
  );
}

async function wholeOf(source: Source, wish: EncodeWish): Promise<string> {
  const whole = await runAlone(encodeStep(wish, null), [[source.file]]);
  if (!whole.ok) throw new Error(whole.log.join('\n'));
  return toFile(whole.value);
}

const joinedOf = (
  { file, index }: Source,
  wish: EncodeWish,
  cuts: readonly TimedSegment[],
  rest: 'source' | 'step' = 'source',
) => encodeInSegments(file, wish, cuts, index.times[0] ?? 0, rest);

/** Encodes of the same pictures are more alike than this; of neighbouring ones, at 25 and at 60 frames a second, less. */
const ALIKE = 0.95;

/** MP4 in microseconds, as ffprobe prints it; WebM in the milliseconds that it stores. */
const EXACT = 1.5e-6;
const MILLISECOND = 0.0011;

describe('segments put together are the one-piece encode: H.264 in MP4', () => {
  const random = seeded(2026);
  for (const name of NAMES) {
    if (WITHOUT_TIMES.includes(name)) continue;
    test(name, async () => {
      const source = await opened(name);
      const wish: EncodeWish = {
        format: 'mp4',
        video: 'h264',
        sound: source.hasSound ? 'aac' : null,
      };
      const whole = await wholeOf(source, wish);
      expect(await nativePackets(whole, 'V:0')).toHaveLength(source.index.times.length);

      const pieces = HARD_TO_CUT.includes(name) ? 2 : 2 + Math.floor(random() * 3);
      const cuts = splitVideo(source.index, source.container, pieces);
      expect(cuts).toHaveLength(pieces);
      const joined = await joinedOf(source, wish, cuts ?? []);
      if (!joined.ok) throw new Error([JSON.stringify(joined.failure), ...joined.log].join('\n'));
      await expectSame(joined.value, whole, EXACT);

      const anywhere = await joinedOf(source, wish, randomCuts(source, random));
      if (anywhere.ok) await expectSame(anywhere.value, whole, EXACT);
      else expect(anywhere.failure).toEqual({ kind: 'output-rejected', why: 'seams' });
    });
  }
});

describe('segments put together are the one-piece encode: VP9 in WebM', () => {
  for (const name of ['29.97 fps in Matroska', 'variable frame rate', 'late picture'] as const) {
    test(name, async () => {
      const source = await opened(name);
      const wish: EncodeWish = { format: 'webm', video: 'vp9', sound: 'opus' };
      const cuts = splitVideo(source.index, source.container, 3);
      const joined = await joinedOf(source, wish, cuts ?? []);
      if (!joined.ok) throw new Error(joined.log.join('\n'));
      await expectSame(joined.value, await wholeOf(source, wish), MILLISECOND);
    });
  }
});

test('segments put together are the one-piece encode: VP8 in WebM', async () => {
  const source = await opened('29.97 fps in Matroska');
  const wish: EncodeWish = { format: 'webm', video: 'vp8', sound: 'opus' };
  const joined = await joinedOf(source, wish, splitVideo(source.index, source.container, 3) ?? []);
  if (!joined.ok) throw new Error(joined.log.join('\n'));
  await expectSame(joined.value, await wholeOf(source, wish), MILLISECOND);
});

describe('sound from a step of its own stays in time', () => {
  const TARGETS = [
    { format: 'mp4', video: 'h264', sound: 'aac' },
    { format: 'mkv', video: 'h264', sound: 'aac' },
    { format: 'webm', video: 'vp9', sound: 'opus' },
  ] as const;
  for (const name of ['25 fps', 'late sound', 'late picture'] as const) {
    for (const wish of TARGETS) {
      test(`${name}, ${wish.format}`, async () => {
        const source = await opened(name);
        const cuts = splitVideo(source.index, source.container, 2) ?? [];
        const joined = await joinedOf(source, wish, cuts, 'step');
        if (!joined.ok) throw new Error(joined.log.join('\n'));
        // The edit list of the artifact's late sound counts in milliseconds.
        await expectSame(joined.value, await wholeOf(source, wish), MILLISECOND);
      });
    }
  }
});

describe('what cannot be cut', () => {
  for (const name of WITHOUT_TIMES) {
    test(name, async () => {
      const file = await openAsBlob(await makeSegmentSource(name));
      expect(await engine.frames(file, never())).toMatchObject({
        ok: false,
        failure: { kind: 'declined', why: 'no timestamps' },
      });
    });
  }

  test('a segment of another length than planned is refused', async () => {
    const { file, container, index } = await opened('25 fps');
    const wish: EncodeWish = { format: 'mp4', video: 'h264', sound: null };
    const wrong = { ...index, times: index.times.filter((_, frame) => frame !== 30) };
    const [, second] = splitBefore(wrong, container, [20]);
    expect(await runAlone(encodeStep(wish, second?.segment ?? null), [[file]])).toMatchObject({
      ok: false,
      failure: { kind: 'output-rejected', why: 'seams' },
    });
  });
});
