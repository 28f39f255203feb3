import { expect, test } from 'vitest';
import {
  BLOCK,
  blockSsim,
} from '../../../../../../src/engines/webcodecs/worker/quality/block-ssim.ts';
import {
  rateForSsim,
  steepestRise,
} from '../../../../../../src/engines/webcodecs/worker/quality/rate-for-ssim.ts';
import { lumaOf } from '../../../../../../src/engines/webcodecs/worker/quality/picture-blocks.ts';

/** Blocks with a slope and a texture in each. */
const picture = Uint8Array.from(
  { length: 50 * BLOCK },
  (_, n) => 60 + (n % 8) * 12 + ((n * 7919) % 31),
);

/** The same with up to so much added or taken away, the same for every amount. */
function noisy(amount: number): Uint8Array {
  return picture.map((value, n) => value + Math.round(((((n * 48_271) % 101) - 50) / 50) * amount));
}

test('equal pictures are wholly alike, and the more noise, the less', () => {
  expect(blockSsim(picture, picture)).toBe(1);
  const found = [2, 5, 10, 20, 40].map((amount) => blockSsim(picture, noisy(amount)));
  expect(found).toEqual(found.toSorted((a, b) => b - a));
  expect(found[0]).toBeGreaterThan(0.98);
  expect(found[0]).toBeLessThan(1);
  expect(found.at(-1)).toBeLessThan(0.8);
});

test('ssim is symmetric, and sees lost detail that keeps the mean', () => {
  const flat = picture.map((_, n) => {
    const from = n - (n % BLOCK);
    return picture.subarray(from, from + BLOCK).reduce((sum, value) => sum + value, 0) / BLOCK;
  });
  expect(blockSsim(picture, flat)).toBeLessThan(0.2);
  expect(blockSsim(flat, picture)).toBe(blockSsim(picture, flat));
});

/** The ssim of so many decibels. */
const ssim = (decibels: number) => 1 - 10 ** (-decibels / 10);

/** Two tries, an octave of bit rate and three decibels apart. */
const low = { bitRate: 1e6, ssim: ssim(18) };
const high = { bitRate: 2e6, ssim: ssim(21) };

test('between two rates decibels grow evenly with the logarithm', () => {
  expect(rateForSsim(ssim(19), low, high, 1e5)).toBeCloseTo(1e6 * 2 ** (1 / 3) * 1.1, -1);
  expect(rateForSsim(ssim(15), low, high, 1e5)).toBeCloseTo(0.5e6 * 1.1, -1);
});

test('the rate stays between the floor and what is allowed', () => {
  expect(rateForSsim(ssim(22), low, high, 1e5)).toBe(2e6);
  expect(rateForSsim(ssim(3), low, high, 3e5)).toBe(3e5);
  expect(rateForSsim(1, low, high, 1e5)).toBe(2e6);
});

test('where more bits bring nothing the floor is enough, or nothing is', () => {
  const same = { bitRate: 2e6, ssim: low.ssim };
  expect(rateForSsim(ssim(17), low, same, 1e5)).toBe(1e5);
  expect(rateForSsim(ssim(19), low, same, 1e5)).toBe(2e6);
  const perfect = [1e6, 2e6].map((bitRate) => ({ bitRate, ssim: 1 }));
  expect(rateForSsim(0.99, perfect[0] ?? low, perfect[1] ?? high, 1e5)).toBe(1e5);
});

test('twice the bits bring four decibels at most', () => {
  const best = steepestRise(low, 4e6);
  expect(best.bitRate).toBe(4e6);
  expect(best.ssim).toBeCloseTo(ssim(26), 9);
});

test('luma has the values of television, whatever the encoder was given', () => {
  const space = (fullRange: boolean, matrix: VideoMatrixCoefficients) =>
    ({ fullRange, matrix, primaries: null, transfer: null }) as VideoColorSpace;
  const bytes = Uint8Array.of(255, 0, 0, 255, 255, 255, 255, 255, 0, 0, 0, 255);
  const luma = (kind: 'luma' | 'rgb' | 'bgr', encoded: VideoColorSpace) =>
    [...lumaOf({ bytes, kind }, encoded)].slice(0, 3);
  expect(luma('rgb', space(true, 'bt709'))).toEqual([63, 235, 16]);
  expect(luma('rgb', space(false, 'smpte170m'))).toEqual([81, 235, 16]);
  expect(luma('bgr', space(true, 'bt709'))).toEqual([32, 235, 16]);
  expect(luma('luma', space(false, 'bt709'))).toEqual([255, 0, 0]);
  expect(luma('luma', space(true, 'bt709'))).toEqual([235, 16, 16]);
});
