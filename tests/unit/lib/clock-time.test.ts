import { expect, test } from 'vitest';
import { formatPosition, formatRunning, parseClock } from '../../../src/lib/clock-time.ts';

test.each([
  ['62.5', 62.5],
  ['1:02.5', 62.5],
  ['1:02,5', 62.5],
  [' 0:01:02 ', 62],
  ['.5', 0.5],
  ['0', 0],
  ['90', 90],
  ['100:00', 6000],
  ['2:00:00', 7200],
])('%j is a time', (text, seconds) => {
  expect(parseClock(text)).toBe(seconds);
});

test.each(['', 'soon', '-1', '1:', ':5', '1:75', '1:60:00', '1:2:3:4', '1e3', '.', '1.5:00'])(
  '%j is none',
  (text) => {
    expect(parseClock(text)).toBeNull();
  },
);

test.each([
  [0, '0:00'],
  [7, '0:07'],
  [62.5, '1:02.5'],
  [59.9996, '1:00'],
  [0.041_708, '0:00.042'],
  [3729.04, '1:02:09.04'],
])('%d s is written %j', (seconds, text) => {
  expect(formatPosition(seconds)).toBe(text);
});

test('what is written is read again', () => {
  for (const seconds of [0, 0.5, 59.999, 60, 3599.5, 3600, 86_399.123]) {
    expect(parseClock(formatPosition(seconds))).toBeCloseTo(seconds, 3);
  }
});

test.each([
  [0, '0:00.00'],
  [0.04, '0:00.04'],
  [62.5, '1:02.50'],
  [59.999, '0:59.99'],
  [3600.28, '1:00:00.28'],
])('%d s that run are written %j', (seconds, text) => {
  expect(formatRunning(seconds)).toBe(text);
});
