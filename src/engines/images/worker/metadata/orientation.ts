import type { Rotation } from '../../../../domain/media/media.ts';
import type { Size } from '../../../../domain/edits/rect.ts';

/** How a picture is stored, in EXIF's numbers: 1 is upright, 6 has to be turned clockwise by 90 degrees. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** A number of EXIF as an orientation; what it does not know is upright. */
export function orientationOf(value: number): Orientation {
  return value >= 1 && value <= 8 && Number.isInteger(value) ? (value as Orientation) : 1;
}

/** Orientations that stand for clockwise turns. */
export const TURNED: Readonly<Record<Rotation, Orientation>> = { 0: 1, 90: 6, 180: 3, 270: 8 };

/** Orientations that stand for flips. */
export const FLIPPED = { none: 1, horizontal: 2, vertical: 4 } as const;

/** Clockwise turns that lead to the upright picture, mirrored or not. */
const ROTATIONS: Readonly<Record<Orientation, Rotation>> = {
  1: 0,
  2: 0,
  3: 180,
  4: 180,
  5: 90,
  6: 90,
  7: 270,
  8: 270,
};

/** By how many degrees a picture is turned to be upright. */
export function rotationOf(orientation: Orientation): Rotation {
  return ROTATIONS[orientation];
}

/** The six numbers of a transform as canvases take them: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Where the pixels of a picture of this size go when it is made upright. */
export function uprightMatrix(orientation: Orientation, { width: w, height: h }: Size): Matrix {
  switch (orientation) {
    case 1:
      return [1, 0, 0, 1, 0, 0];
    case 2:
      return [-1, 0, 0, 1, w, 0];
    case 3:
      return [-1, 0, 0, -1, w, h];
    case 4:
      return [1, 0, 0, -1, 0, h];
    case 5:
      return [0, 1, 1, 0, 0, 0];
    case 6:
      return [0, 1, -1, 0, h, 0];
    case 7:
      return [0, -1, -1, 0, h, w];
    case 8:
      return [0, -1, 1, 0, 0, w];
    default:
      return orientation satisfies never;
  }
}

/** The size of a picture once it is upright. */
export function uprightSizeOf(orientation: Orientation, { width, height }: Size): Size {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}
