import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rect, Size } from '../../../../src/domain/edits/rect.ts';
import {
  boxWithin,
  isWhole,
  marginsOf,
  moveBox,
  pullBox,
  shapeBox,
  sizeBox,
  SMALLEST_SIDE,
  wholeBox,
  type Handle,
} from '../../../../src/ui/editor/crop-box.ts';

const HD: Size = { width: 1920, height: 1080 };
const BOX: Rect = { x: 400, y: 200, width: 800, height: 600 };
const HANDLES: readonly Handle[] = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'];

test('a moved box stops at the edges of the picture', () => {
  expect(moveBox(BOX, { x: 10, y: -30 }, HD)).toEqual({ ...BOX, x: 410, y: 170 });
  expect(moveBox(BOX, { x: 5000, y: -5000 }, HD)).toEqual({ ...BOX, x: 1120, y: 0 });
});

test.each([
  ['se', { x: 100, y: 50 }, { x: 400, y: 200, width: 900, height: 650 }],
  ['nw', { x: 100, y: 50 }, { x: 500, y: 250, width: 700, height: 550 }],
  ['n', { x: 100, y: 50 }, { x: 400, y: 250, width: 800, height: 550 }],
  ['w', { x: -100, y: 50 }, { x: 300, y: 200, width: 900, height: 600 }],
  ['e', { x: 9999, y: 0 }, { x: 400, y: 200, width: 1520, height: 600 }],
  ['s', { x: 0, y: -9999 }, { x: 400, y: 200, width: 800, height: SMALLEST_SIDE }],
] as const)('pulling at %s moves only its sides', (handle, way, box) => {
  expect(pullBox(BOX, handle, way, null, HD)).toEqual(box);
});

test('a corner that is pulled keeps the shape, and the corner across', () => {
  expect(pullBox(BOX, 'se', { x: 160, y: 0 }, 4 / 3, HD)).toEqual({
    ...BOX,
    width: 960,
    height: 720,
  });
  expect(pullBox(BOX, 'nw', { x: 400, y: 300 }, 4 / 3, HD)).toEqual({
    x: 800,
    y: 500,
    width: 400,
    height: 300,
  });
});

test('a side that is pulled keeps the shape about its middle', () => {
  expect(pullBox(BOX, 'e', { x: -400, y: 0 }, 4 / 3, HD)).toEqual({
    x: 400,
    y: 350,
    width: 400,
    height: 300,
  });
});

test('a shape is as large as before about the same middle, or as the picture allows', () => {
  expect(shapeBox(wholeBox(HD), 1, HD)).toEqual({ x: 420, y: 0, width: 1080, height: 1080 });
  expect(shapeBox({ x: 500, y: 300, width: 400, height: 400 }, 4, HD)).toEqual({
    x: 300,
    y: 400,
    width: 800,
    height: 200,
  });
  expect(shapeBox(BOX, null, HD)).toEqual(BOX);
});

test('a width that is typed brings the height that belongs to it', () => {
  expect(sizeBox(BOX, { width: 640 }, 16 / 9, HD)).toMatchObject({ width: 640, height: 360 });
  expect(sizeBox(BOX, { width: 640 }, null, HD)).toMatchObject({ width: 640, height: 600 });
  expect(sizeBox(BOX, { height: 5000 }, 16 / 9, HD)).toEqual(wholeBox(HD));
});

test('the whole of an odd picture is the whole, to the last pixel', () => {
  const odd: Size = { width: 853, height: 479 };
  expect(
    isWhole(
      pullBox({ x: 10, y: 0, width: 843, height: 479 }, 'w', { x: -99, y: 0 }, null, odd),
      odd,
    ),
  ).toBe(true);
  expect(marginsOf(wholeBox(odd), odd)).toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
});

test('margins and boxes say the same', () => {
  const margins = marginsOf(BOX, HD);
  expect(margins).toEqual({ left: 400, top: 200, right: 720, bottom: 280 });
  expect(boxWithin(margins, HD)).toEqual(BOX);
});

test('margins that leave nothing leave something all the same', () => {
  const box = boxWithin({ left: 1900, top: 0, right: 1900, bottom: 1 }, { width: 100, height: 50 });
  expect(box).toEqual({ x: 84, y: 0, width: SMALLEST_SIDE, height: 49 });
});

const aSize = fc.record({
  width: fc.integer({ min: 32, max: 4096 }),
  height: fc.integer({ min: 32, max: 4096 }),
});
const aWay = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
});
const aShape = fc.constantFrom(null, 1, 4 / 3, 16 / 9, 9 / 16, 0.8);
const aPull = fc.tuple(fc.constantFrom(...HANDLES), aWay, aWay, aShape);

test('whatever is pulled, the box stays in the picture, even, and in shape', () => {
  fc.assert(
    fc.property(aSize, fc.array(aPull, { maxLength: 12 }), (size, pulls) => {
      let box = wholeBox(size);
      for (const [handle, pull, way, shape] of pulls) {
        box = moveBox(pullBox(shapeBox(box, shape, size), handle, pull, shape, size), way, size);
        const { x, y, width, height } = box;
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(size.width);
        expect(y + height).toBeLessThanOrEqual(size.height);
        expect(width).toBeGreaterThanOrEqual(SMALLEST_SIDE - 1);
        expect(height).toBeGreaterThanOrEqual(SMALLEST_SIDE - 1);
        expect([x % 2, y % 2]).toEqual([0, 0]);
        expect(width % 2 === 0 || width === size.width).toBe(true);
        // Sides are rounded to two pixels.
        if (shape !== null)
          expect(Math.abs(width - height * shape)).toBeLessThanOrEqual(2 + 2 * shape);
      }
    }),
  );
});
