import { expect, test } from 'vitest';
import {
  isSideways,
  mirrored,
  turned,
  UPRIGHT,
  type Orientation,
} from '../../../../../src/ui/editor/crop/orientation.ts';

type Point = readonly [x: number, y: number];

const quarter = ([x, y]: Point): Point => [-y, x];
const across = ([x, y]: Point): Point => [-x, y];
const down = ([x, y]: Point): Point => [x, -y];

/** Where a corner of the picture comes to lie; y points down. */
function seen({ rotate, flip }: Orientation, corner: Point = [1, 2]): Point {
  let point = corner;
  for (let turns = Number(rotate) / 90; turns > 0; turns -= 1) point = quarter(point);
  return flip === 'horizontal' ? across(point) : flip === 'vertical' ? down(point) : point;
}

const plain = (point: Point) => point.map((value) => value + 0);

const ALL = (['0', '90', '180', '270'] as const).flatMap((rotate) =>
  (['none', 'horizontal', 'vertical'] as const).map((flip) => ({ rotate, flip })),
);

test.each(ALL)('what is seen is turned and mirrored from $rotate, $flip', (now) => {
  expect(plain(seen(turned(now, 'right')))).toEqual(plain(quarter(seen(now))));
  expect(plain(quarter(seen(turned(now, 'left'))))).toEqual(plain(seen(now)));
  expect(plain(seen(mirrored(now, 'horizontal')))).toEqual(plain(across(seen(now))));
  expect(plain(seen(mirrored(now, 'vertical')))).toEqual(plain(down(seen(now))));
});

test('four quarters are none', () => {
  let now: Orientation = { rotate: '0', flip: 'horizontal' };
  for (let n = 0; n < 4; n += 1) now = turned(now, 'right');
  expect(now).toEqual({ rotate: '0', flip: 'horizontal' });
  expect(isSideways(turned(UPRIGHT, 'left'))).toBe(true);
});
