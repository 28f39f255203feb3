import type { Size } from '../../domain/edits/rect.ts';

/** Bytes of a frame in I420: a full plane of luma, and two of chroma with a quarter of the samples each. */
export function i420Bytes({ width, height }: Size): number {
  return (width * height * 3) / 2;
}

/** Fractions are counted in parts of this many, so that all arithmetic is in whole numbers. */
const SHIFT = 16;
const HALF = 1 << (SHIFT - 1);

/** What red and blue weigh in the brightness that a matrix makes of a colour; green weighs the rest. */
const WEIGHTS: Readonly<Record<string, readonly [red: number, blue: number]>> = {
  bt709: [0.2126, 0.0722],
  smpte170m: [0.299, 0.114],
  bt470bg: [0.299, 0.114],
  bt2020nc: [0.2627, 0.0593],
};

const part = (weight: number) => Math.round(weight * (1 << SHIFT));

/** Weights of red, green and blue, from full range, 0-255, to limited range: 16-235, and 16-240 for chroma. */
function weightsOf(matrix: string) {
  const weights = WEIGHTS[matrix];
  if (weights === undefined) throw new RangeError(`There are no weights for ${matrix}.`);
  const [red, blue] = weights;
  const green = 1 - red - blue;
  const [cb, cr] = [2 * (1 - blue), 2 * (1 - red)];
  return {
    luma: [red, green, blue].map((weight) => part((weight * 219) / 255)),
    cb: [-red / cb, -green / cb, 0.5].map((weight) => part((weight * 224) / 255)),
    cr: [0.5, -green / cr, -blue / cr].map((weight) => part((weight * 224) / 255)),
  };
}

/** How colours are told: by which matrix in the output, and in which order in the source. */
type Telling = { readonly matrix: string; readonly order: 'rgb' | 'bgr' };

/**
 * Red, green and blue (with a fourth byte that counts for nothing) to I420 in limited range, which every player shows
 * alike: what browsers make of a canvas by themselves differs. Both sides have to be even.
 */
export function toI420(
  rgba: Uint8ClampedArray,
  { width, height }: Size,
  into: Uint8Array,
  { matrix, order }: Telling = { matrix: 'bt709', order: 'rgb' },
): Uint8Array {
  const weights = weightsOf(matrix);
  const inOrder = (of: readonly number[]) => (order === 'rgb' ? of : of.toReversed());
  const [lr = 0, lg = 0, lb = 0] = inOrder(weights.luma);
  const [ur = 0, ug = 0, ub = 0] = inOrder(weights.cb);
  const [vr = 0, vg = 0, vb = 0] = inOrder(weights.cr);
  const luma = (16 << SHIFT) + HALF;
  // Sums of four pixels: two more bits.
  const chroma = (128 << (SHIFT + 2)) + (HALF << 2);
  const row = width * 4;
  const pixels = width * height;
  for (let at = 0, from = 0; at < pixels; at += 1, from += 4) {
    into[at] =
      (lr * at8(rgba, from) + lg * at8(rgba, from + 1) + lb * at8(rgba, from + 2) + luma) >> SHIFT;
  }
  let u = pixels;
  let v = pixels + pixels / 4;
  for (let y = 0; y < height; y += 2) {
    for (let from = y * row, end = from + row; from < end; from += 8) {
      const r = four(rgba, from, row);
      const g = four(rgba, from + 1, row);
      const b = four(rgba, from + 2, row);
      into[u] = (ur * r + ug * g + ub * b + chroma) >> (SHIFT + 2);
      into[v] = (vr * r + vg * g + vb * b + chroma) >> (SHIFT + 2);
      u += 1;
      v += 1;
    }
  }
  return into;
}

function at8(bytes: Uint8ClampedArray, at: number): number {
  return bytes[at] ?? 0;
}

/** The sum of a colour in a pixel, the one to its right, and the two below. */
function four(bytes: Uint8ClampedArray, at: number, row: number): number {
  return at8(bytes, at) + at8(bytes, at + 4) + at8(bytes, at + row) + at8(bytes, at + row + 4);
}
