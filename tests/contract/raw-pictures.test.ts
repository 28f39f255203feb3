import { openAsBlob } from 'node:fs';
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
