import { expect, test } from 'vitest';
import {
  planeScaler,
  type BytePlane,
} from '../../../../../../src/engines/webcodecs/worker/pictures/scaled-plane.ts';

function plane(width: number, height: number, value: (x: number, y: number) => number): BytePlane {
  const bytes = Uint8Array.from({ length: width * height }, (_, n) =>
    value(n % width, Math.floor(n / width)),
  );
  return { bytes, offset: 0, stride: width, unit: 1, width, height };
}

function scaled(source: BytePlane, width: number, height: number): number[] {
  const target = plane(width, height, () => 0);
  planeScaler(source, target)(source, target);
  return [...target.bytes];
}

test('what is flat stays exactly as it is, at any size', () => {
  for (const value of [0, 1, 16, 128, 235, 255]) {
    for (const [width, height] of [
      [3, 2],
      [13, 11],
      [40, 7],
      [2, 64],
    ] as const) {
      const flat = scaled(
        plane(13, 11, () => value),
        width,
        height,
      );
      expect(new Set(flat)).toEqual(new Set([value]));
    }
  }
});

test('the same size changes nothing', () => {
  const source = plane(7, 5, (x, y) => (x * 37 + y * 91) % 256);
  expect(scaled(source, 7, 5)).toEqual([...source.bytes]);
});

test('every sample counts where it gets smaller', () => {
  const stripes = plane(64, 4, (x) => (x % 2) * 200);
  for (const value of scaled(stripes, 8, 4).slice(1, 7))
    expect(Math.abs(value - 100)).toBeLessThan(14);
});

test('a slope stays a slope where it gets larger', () => {
  const values = scaled(
    plane(10, 1, (x) => x * 20),
    40,
    1,
  );
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect([values[0], values.at(-1)]).toEqual([0, 180]);
});

test('planes that are woven into each other, and rows with room behind them', () => {
  const woven = Uint8Array.from([10, 90, 10, 90, 0, 0, 10, 90, 10, 90, 0, 0]);
  const source = { bytes: woven, offset: 1, stride: 6, unit: 2, width: 2, height: 2 };
  expect(scaled(source, 4, 4)).toEqual(Array(16).fill(90));
});
