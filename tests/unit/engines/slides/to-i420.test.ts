import { expect, test } from 'vitest';
import { i420Bytes, toI420 } from '../../../../src/engines/slides/to-i420.ts';

const SIZE = { width: 4, height: 2 };

/** A picture of 4 by 2 pixels, each of these two colours in one half of it. */
function halves(left: readonly number[], right: readonly number[]): Uint8ClampedArray {
  const pixels = [left, left, right, right, left, left, right, right];
  return Uint8ClampedArray.from(pixels.flatMap((colour) => [...colour, 255]));
}

/** Luma, then both chromas, of the first and of the last pixel. */
function converted(left: readonly number[], right: readonly number[]): number[][] {
  const planes = toI420(halves(left, right), SIZE, new Uint8Array(i420Bytes(SIZE)));
  expect(planes).toHaveLength(12);
  return [
    [planes[0] ?? 0, planes[8] ?? 0, planes[10] ?? 0],
    [planes[7] ?? 0, planes[9] ?? 0, planes[11] ?? 0],
  ];
}

// The values of BT.709 with the range of television.
test('colours are what every player takes them for', () => {
  expect(converted([0, 0, 0], [255, 255, 255])).toEqual([
    [16, 128, 128],
    [235, 128, 128],
  ]);
  expect(converted([255, 0, 0], [0, 0, 255])).toEqual([
    [63, 102, 240],
    [32, 240, 118],
  ]);
  expect(converted([0, 255, 0], [128, 128, 128])).toEqual([
    [173, 42, 26],
    [126, 128, 128],
  ]);
});

test('chroma is the mean of four pixels', () => {
  const pixels = [255, 0, 0, 255].map((red) => [red, 0, 0, 255]);
  const mixed = Uint8ClampedArray.from(pixels.flat());
  const size = { width: 2, height: 2 };
  const planes = toI420(mixed, size, new Uint8Array(i420Bytes(size)));
  expect([...planes]).toEqual([63, 16, 16, 63, 115, 184]);
});
