import { expect, test } from 'vitest';
import { createResampler } from '../../../../../../src/engines/webcodecs/worker/audio/resampler.ts';

const tone = (rate: number, frequency: number, length: number) =>
  Float32Array.from({ length }, (_, n) => Math.sin((2 * Math.PI * frequency * n) / rate));

/** The whole of a tone, given in pieces of any size. */
function resampled(from: number, to: number, frequency: number, piece: number): number[] {
  const input = tone(from, frequency, from / 2);
  const resampler = createResampler(from, to);
  const output: number[] = [];
  for (let at = 0; at < input.length; at += piece) {
    output.push(...resampler.push(input.subarray(at, at + piece)));
  }
  return [...output, ...resampler.end()];
}

/** The largest difference from the same tone at the other rate, away from the ends. */
function error(output: readonly number[], rate: number, frequency: number): number {
  const ideal = tone(rate, frequency, output.length);
  return Math.max(
    ...output.slice(200, -200).map((value, n) => Math.abs(value - (ideal[n + 200] ?? 0))),
  );
}

test('a tone stays the same tone, in place and in loudness', () => {
  for (const [from, to] of [
    [44_100, 48_000],
    [48_000, 44_100],
    [24_000, 48_000],
  ] as const) {
    const output = resampled(from, to, 8000, 1024);
    expect(Math.abs(output.length - to / 2)).toBeLessThanOrEqual(1);
    expect(error(output, to, 8000)).toBeLessThan(0.001);
  }
});

test('the size of the pieces does not matter', () => {
  const whole = resampled(44_100, 48_000, 1000, 100_000);
  const pieces = resampled(44_100, 48_000, 1000, 7);
  expect(pieces.length).toBe(whole.length);
  expect(Math.max(...pieces.map((value, n) => Math.abs(value - (whole[n] ?? 9))))).toBeLessThan(
    1e-6,
  );
});

test('what the lower rate cannot hold is gone, not folded back', () => {
  const output = resampled(48_000, 16_000, 11_000, 1024);
  expect(Math.max(...output.slice(200, -200).map(Math.abs))).toBeLessThan(0.01);
});
