import { AudioSample } from 'mediabunny';
import { expect, test } from 'vitest';
import { createAudioTimeline } from '../../../../../../src/engines/webcodecs/worker/audio/audio-timeline.ts';

const RATE = 1000;

/** A timeline of a second, whose last half fades. */
const aTimeline = () =>
  createAudioTimeline(
    {
      ...{ kind: 'soundtrack', codec: 'aac', channels: 2, sampleRate: RATE, bitRate: null },
      ...{ rounds: 1, seconds: 1, fade: 0.5 },
    },
    0.1,
  );

/** So many samples of full loudness on the left, and of half on the right. */
function loud(frames: number): AudioSample {
  const data = new Float32Array(2 * frames).fill(1, 0, frames).fill(0.5, frames);
  const shape = { format: 'f32-planar', sampleRate: RATE, numberOfChannels: 2 } as const;
  return new AudioSample({ ...shape, data, timestamp: 5 });
}

function planeOf(sample: AudioSample, planeIndex: number): Float32Array {
  const plane = new Float32Array(sample.numberOfFrames);
  sample.copyTo(plane, { planeIndex, format: 'f32-planar' });
  return plane;
}

test('what is appended follows what was, whenever it was played, and ends where the timeline does', () => {
  const timeline = aTimeline();
  const samples = [
    ...timeline.append([loud(400), loud(400)]),
    ...timeline.append([loud(400), loud(400)]),
  ];
  expect(samples.map(({ numberOfFrames }) => numberOfFrames)).toEqual([400, 400, 200]);
  expect(samples.map(({ timestamp }) => Math.round(timestamp * RATE))).toEqual([-100, 300, 700]);
  expect(timeline.isFull()).toBe(true);
  expect(timeline.filled()).toBe(1);
});

test('the end fades to nothing, across blocks and alike in all channels', () => {
  const samples = aTimeline().append([loud(400), loud(400), loud(400)]);
  const left = samples.flatMap((sample) => [...planeOf(sample, 0)]);
  const right = samples.flatMap((sample) => [...planeOf(sample, 1)]);
  expect(left).toHaveLength(1000);
  expect(left.slice(0, 500).every((value) => value === 1)).toBe(true);
  expect(left[750]).toBeCloseTo(0.5, 3);
  expect(left[999]).toBeCloseTo(0.002, 3);
  expect(right[750]).toBeCloseTo(0.25, 3);
});
