import { expect, test } from 'vitest';
import { displayP3ToSrgb } from '../../../../../src/engines/images/worker/draw/to-srgb.ts';

/** Values of Display P3, and what the matrices of CSS Color 4, section 10, make of them in sRGB. */
const COLOURS = [
  [
    [255, 255, 255],
    [255, 255, 255],
  ],
  [
    [0, 0, 0],
    [0, 0, 0],
  ],
  [
    [128, 128, 128],
    [128, 128, 128],
  ],
  [
    [200, 100, 50],
    [215, 93, 31],
  ],
  [
    [30, 180, 90],
    [0, 183, 78],
  ],
  [
    [255, 0, 0],
    [255, 0, 0],
  ],
] as const;

test.each(COLOURS)('%j of Display P3 is %j of sRGB', (from, to) => {
  const pixels = Uint8ClampedArray.from([...from, 77]);
  displayP3ToSrgb(pixels);
  expect(pixels[3]).toBe(77);
  for (const [n, value] of to.entries()) expect(Math.abs((pixels[n] ?? 0) - value)).toBeLessThan(2);
});
