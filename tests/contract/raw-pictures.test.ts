import { openAsBlob } from 'node:fs';
import { NO_EDIT, type PictureEdit } from '../../src/domain/edits/picture-edit.ts';
import { NO_METADATA } from '../../src/domain/media/metadata.ts';
import { onlyPicture, type Step } from '../../src/domain/step/step.ts';
import type { EncodeVideo } from '../../src/domain/step/track-command.ts';
import { EXCERPT_FRAMES } from '../../src/engines/frames/excerpt-times.ts';
import { describe, expect, test } from 'vitest';
import { splitVideo } from '../../src/domain/plan/segments/segments.ts';
import { frameBytes } from '../../src/engines/frames/frame-channel.ts';
import { createNodeEngine } from '../support/engine/node-engine.ts';
import { encodeStep, runAlone, toFile, type EncodeWish } from '../support/engine/segmented.ts';
import { sentPictures } from '../support/engine/sent-pictures.ts';
import { nativePackets } from '../support/native/native-packets.ts';
import {
  makeSegmentSource,
  SEGMENT_SOURCES,
  type SegmentSource,
} from '../support/native/segment-sources.ts';

const engine = createNodeEngine();
const never = () => new AbortController().signal;
const WISH: EncodeWish = { format: 'mp4', video: 'h264', sound: null };

/** Seconds; ffprobe prints microseconds. */
const EXACT = 1.5e-6;
const MILLISECOND = 1e-3;

function expectTimes(is: readonly number[], should: readonly number[]): void {
  expect(is).toHaveLength(should.length);
  const off = is.map((time, n) => Math.abs(time - (should[n] ?? NaN)));
  expect(Math.max(0, ...off)).toBeLessThanOrEqual(EXACT);
}

describe("raw pictures are those of FFmpeg's own encode, at its times", () => {
  for (const name of Object.keys(SEGMENT_SOURCES) as SegmentSource[]) {
    test(name, async () => {
      const source = await openAsBlob(await makeSegmentSource(name));
      const step = encodeStep(WISH, null);
      const encoded = await runAlone(step, [[source]]);
      if (!encoded.ok) throw new Error(encoded.log.join('\n'));
      const packets = await nativePackets(await toFile(encoded.value), 'V:0');

      const { result, format, frames, hasEnded } = await sentPictures(step, source);
      expect(result.ok, JSON.stringify(result)).toBe(true);
      expect(hasEnded).toBe(true);
      if (format === null) throw new Error('Nobody said how the pictures are.');
      expect(frames.every(({ pixels }) => pixels.length === frameBytes(format))).toBe(true);
      expectTimes(
        frames.map(({ time }) => time),
        packets.map(({ time }) => time),
      );
    });
  }
});

describe('raw pictures of a segment are those that its plan says', () => {
  for (const name of ['HEVC', 'variable frame rate', 'open GOP', 'late picture'] as const) {
    test(name, async () => {
      const source = await openAsBlob(await makeSegmentSource(name));
      const [probed, index] = [
        await engine.probe(source, never()),
        await engine.frames(source, never()),
      ];
      if (!probed.ok || !index.ok) throw new Error('It cannot be read.');
      const { times } = index.value;
      const cuts = splitVideo(index.value, probed.value.media.container, 3) ?? [];
      expect(cuts.length).toBeGreaterThan(1);
      let first = 0;
      for (const { segment } of cuts) {
        const { frames } = await sentPictures(encodeStep(WISH, segment), source);
        const should = times.slice(first, first + segment.frames);
        expectTimes(
          frames.map(({ time }) => time),
          should.map((time) => time - (should[0] ?? 0)),
        );
        first += segment.frames;
      }
    });
  }
});

/** The same step with its picture changed. */
function changed(step: Step, change: Partial<EncodeVideo>, duration: number | null = null): Step {
  const tracks = [{ ...onlyPicture(step), ...change }];
  return { ...step, duration, command: { kind: 'convert', tracks, metadata: NO_METADATA } };
}

describe('raw pictures are edited as those of an encode are', () => {
  const edited = (edit: Partial<PictureEdit>) => ({ edit: { ...NO_EDIT, ...edit } });
  const EDITS: [name: string, change: Partial<EncodeVideo>, width: number, height: number][] = [
    ['scaled', edited({ size: { width: 80, height: 44 } }), 80, 44],
    ['cropped', edited({ crop: { x: 10, y: 6, width: 100, height: 60 } }), 100, 60],
    ['turned', edited({ turn: 90 }), 90, 160],
    ['deinterlaced', edited({ scan: 'deinterlace-all' }), 160, 90],
    [
      'at an even rate',
      edited({ timing: { kind: 'constant', rate: { num: 10, den: 1 } } }),
      160,
      90,
    ],
    ['twice as fast', { speed: 2 }, 160, 90],
    ['a part of it', { range: { from: 0.52, to: 1.4 } }, 160, 90],
  ];
  for (const source of ['variable frame rate', 'Xvid in AVI'] as const) {
    for (const [name, change, width, height] of EDITS) {
      test(`${source}, ${name}`, async () => {
        const file = await openAsBlob(await makeSegmentSource(source));
        const step = changed(encodeStep(WISH, null), change);
        const encoded = await runAlone(step, [[file]]);
        if (!encoded.ok) throw new Error(encoded.log.join('\n'));
        const packets = await nativePackets(await toFile(encoded.value), 'V:0');
        const { format, frames } = await sentPictures(step, file);
        expect(format).toMatchObject({ width, height });
        // When all of it starts, MP4 says in milliseconds only.
        const [first, start] = [frames[0]?.time ?? NaN, packets[0]?.time ?? NaN];
        expect(Math.abs(first - start)).toBeLessThan(MILLISECOND);
        expectTimes(
          frames.map(({ time }) => time - first),
          packets.map(({ time }) => time - start),
        );
      });
    }
  }
});

test('excerpts come first where a bit rate has to be found, and end after a few pictures', async () => {
  const file = await openAsBlob(await makeSegmentSource('HEVC'));
  const whole = encodeStep(WISH, null);
  const rate = { ...onlyPicture(whole).rate, likeness: 0.985 };
  const { parts, frames } = await sentPictures(changed(whole, { rate }, 3), file);
  expect(parts).toEqual(['excerpt', 'whole']);
  expect(frames).toHaveLength(EXCERPT_FRAMES + 90);
});
