import { expect, test } from 'vitest';
import {
  rangeAtKeys,
  rangeOf,
  endAt,
  snap,
  startAt,
  stepped,
  trimOf,
  type Timeline,
} from '../../../../src/ui/editor/timeline.ts';
import { stepOfKey } from '../../../../src/ui/editor/trim/step-of-key.ts';

/** Ten seconds of 4 frames each, a key frame every 2 seconds. */
const FILM: Timeline = {
  duration: 10,
  times: Array.from({ length: 40 }, (_, n) => n / 4),
  keys: [0, 2, 4, 6, 8],
  frame: 0.25,
};
const SOUND: Timeline = { duration: 10, times: null, keys: null, frame: 0.1 };
const CUT = { from: 2.5, to: 7.5 };

test('times snap to frames and to the end', () => {
  expect(snap(FILM, 3.1)).toBe(3);
  expect(snap(FILM, 3.2)).toBe(3.25);
  expect(snap(FILM, -5)).toBe(0);
  expect(snap(FILM, 9.95)).toBe(10);
  expect(snap(FILM, 9.8)).toBe(9.75);
  expect(snap(SOUND, 3.123_456)).toBe(3.123);
});

test('frames are counted where they are, also when their times were rounded', () => {
  expect(stepped(FILM, 3, 1)).toBe(3.25);
  expect(stepped(FILM, 3, -1)).toBe(2.75);
  expect(stepped(FILM, 2.999_999_9, 1)).toBe(3.25);
  expect(stepped(FILM, 0, -1)).toBe(0);
  expect(stepped(FILM, 9.75, 1)).toBe(10);
  expect(stepped(FILM, 10, -1)).toBe(9.75);
  expect(stepped(SOUND, 3, -2)).toBe(2.8);
});

test('uneven frames are stepped through one by one', () => {
  const uneven: Timeline = { ...FILM, times: [0, 0.1, 3, 3.01] };
  expect(stepped(uneven, 0.1, 1)).toBe(3);
  expect(snap(uneven, 1)).toBe(0.1);
});

test('start and end keep a frame between them', () => {
  expect(startAt(FILM, CUT, 3.3)).toEqual({ from: 3.25, to: 7.5 });
  expect(startAt(FILM, CUT, 99)).toEqual({ from: 7.25, to: 7.5 });
  expect(endAt(FILM, CUT, 1)).toEqual({ from: 2.5, to: 2.75 });
  expect(endAt(FILM, CUT, 99)).toEqual({ from: 2.5, to: 10 });
});

test('options become a cut of this source, whatever they say', () => {
  expect(rangeOf(FILM, null, null)).toEqual({ from: 0, to: 10 });
  expect(rangeOf(FILM, 3, 99)).toEqual({ from: 3, to: 10 });
  expect(rangeOf(FILM, 50, 99)).toEqual({ from: 9.75, to: 10 });
  expect(rangeOf(FILM, 8, 2)).toEqual({ from: 1.75, to: 2 });
});

test('what is not cut off is not set', () => {
  expect(trimOf(FILM, { from: 0, to: 10 })).toEqual({ trimStart: null, trimEnd: null });
  expect(trimOf(FILM, { from: 1 / 3, to: 7.5 })).toEqual({ trimStart: 0.333_333, trimEnd: 7.5 });
});

test('without encoding the picture begins with a key frame', () => {
  expect(rangeAtKeys(FILM, CUT)).toEqual({ from: 2, to: 7.5 });
  expect(rangeAtKeys(FILM, { from: 4, to: 7.5 })).toEqual({ from: 4, to: 7.5 });
  expect(rangeAtKeys(SOUND, CUT)).toEqual(CUT);
});

test.each([
  ['ArrowRight', false, 3.25],
  ['ArrowLeft', false, 2.75],
  ['ArrowRight', true, 4],
  ['ArrowLeft', true, 2],
  ['PageUp', false, 10],
  ['Home', false, 0],
  ['End', false, 10],
  ['a', false, null],
])('%s (with Shift: %s) moves to %s', (key, shiftKey, time) => {
  expect(stepOfKey(FILM, 3, { key, shiftKey })).toBe(time);
});
