import { AudioSample } from 'mediabunny';
import { expect, test } from 'vitest';
import { NO_FADE } from '../../../../../../src/domain/edits/fade.ts';
import { createAudioBlocks } from '../../../../../../src/engines/webcodecs/worker/audio/audio-blocks.ts';

const RATE = 1000;

/** A fifth of a second whose values say when each was to be heard, from `at` on; seconds. */
function heardFrom(at: number): AudioSample {
  const data = Float32Array.from({ length: RATE / 5 }, (_, n) => at + n / RATE);
  return new AudioSample({
    ...{ data, format: 'f32-planar', sampleRate: RATE, numberOfChannels: 1 },
    timestamp: at,
  });
}

/** What comes of samples that begin at these times, as one plane. */
function blocksOf(...starts: readonly number[]): Float32Array {
  const same = { channels: 1, sampleRate: RATE, speed: 1, gain: 0, fade: NO_FADE };
  const blocks = createAudioBlocks(same, 0);
  const given = [...starts.flatMap((at) => blocks.push(heardFrom(at))), ...blocks.end()];
  return Float32Array.from(
    given.flatMap((block) => {
      const plane = new Float32Array(block.numberOfFrames);
      block.copyTo(plane, { planeIndex: 0, format: 'f32-planar' });
      return [...plane];
    }),
  );
}

/** The sample that is heard at a time, in seconds. */
const at = (plane: Float32Array, seconds: number) => plane[Math.round(seconds * RATE)];

test('what comes too early is heard once, and all that follows at its time', () => {
  const plane = blocksOf(0, 0.2, 0.3, 0.5);
  expect(plane).toHaveLength(0.7 * RATE);
  for (const time of [0.1, 0.35, 0.45, 0.55, 0.69]) expect(at(plane, time)).toBeCloseTo(time, 4);
});

test('a sample that was heard already is left out', () => {
  const plane = blocksOf(0, 0.2, 0.1, 0.4);
  expect(plane).toHaveLength(0.6 * RATE);
  expect(at(plane, 0.5)).toBeCloseTo(0.5, 4);
});

test('a gap is silent, and what follows it is heard at its time', () => {
  const plane = blocksOf(0, 0.5);
  expect(plane).toHaveLength(0.7 * RATE);
  expect(at(plane, 0.3)).toBe(0);
  expect(at(plane, 0.6)).toBeCloseTo(0.6, 4);
});
