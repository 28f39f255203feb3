import { expect, test } from 'vitest';
import { UNCHANGED_TIME } from '../../../../../src/domain/edits/time-map.ts';
import { cutArgs } from '../../../../../src/engines/ffmpeg/arguments/cut-args.ts';

const cuts = { every: 6 };
const whole = { segment: null, ...UNCHANGED_TIME };

test('a video that need not be cut is left to the encoder', () => {
  expect(cutArgs(whole, 0, 20)).toEqual([]);
});

test('a whole video has key frames up to its end', () => {
  expect(cutArgs({ ...whole, cuts }, 0, 14)).toEqual([
    ...['-bf:0', '0', '-force_key_frames:0', '5.999,11.999'],
  ]);
});

test('a video of unknown length has them as long as it goes on', () => {
  expect(cutArgs({ ...whole, cuts }, 1, null)).toEqual([
    ...['-bf:1', '0', '-force_key_frames:1', 'expr:gte(t,n_forced*6-0.001)'],
  ]);
});

test('a part has its own, timed from its first frame', () => {
  const segment = { from: 7.98, to: 20.02, seek: null, frames: 300, start: 8 };
  expect(cutArgs({ ...UNCHANGED_TIME, cuts, segment }, 0, 12)).toEqual([
    ...['-bf:0', '0', '-force_key_frames:0', '3.999,9.999'],
  ]);
  const short = { from: 7.98, to: 10.02, seek: null, frames: 50, start: 8 };
  expect(cutArgs({ ...UNCHANGED_TIME, cuts, segment: short }, 0, 2)).toEqual(['-bf:0', '0']);
});

test('cuts are counted on the timeline of the output', () => {
  const segment = { from: 7.98, to: 20.02, seek: null, frames: 300, start: 8 };
  const timeMap = { range: { from: 4, to: null }, speed: 2 };
  // Its first frame is shown at 2 s.
  expect(cutArgs({ ...timeMap, cuts, segment }, 0, 6).at(-1)).toBe('3.999');
});
