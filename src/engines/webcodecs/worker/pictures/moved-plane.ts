import type { Rotation } from '../../../../domain/media/media.ts';

/** Samples of one plane of a picture: where the first one is, bytes from row to row, and bytes of a sample. */
export type Plane = {
  readonly bytes: Uint8Array;
  readonly offset: number;
  readonly stride: number;
  readonly unit: number;
};

/** Copies a plane of so many samples into a part of another one, turned clockwise and then mirrored left to right. */
export function movePlane(
  from: Plane,
  { width, height }: { readonly width: number; readonly height: number },
  to: Plane,
  { rotate, flip }: { readonly rotate: Rotation; readonly flip: boolean },
): void {
  const [right, down] = [from.unit, from.stride];
  const last = { right: (width - 1) * right, down: (height - 1) * down };
  // What is first in the turned picture, and how to get on along its rows and columns.
  const ways = {
    0: { first: 0, across: right, along: down },
    90: { first: last.down, across: -down, along: right },
    180: { first: last.right + last.down, across: -right, along: -down },
    270: { first: last.right, across: down, along: -right },
  } as const;
  const { first, across, along } = ways[rotate];
  const [columns, rows] = rotate % 180 === 0 ? [width, height] : [height, width];
  const begin = flip ? first + (columns - 1) * across : first;
  const step = flip ? -across : across;
  const { unit } = from;
  for (let y = 0; y < rows; y += 1) {
    let source = from.offset + begin + y * along;
    let target = to.offset + y * to.stride;
    if (step === unit) {
      to.bytes.set(from.bytes.subarray(source, source + columns * unit), target);
      continue;
    }
    for (let x = 0; x < columns; x += 1) {
      to.bytes[target] = from.bytes[source] ?? 0;
      if (unit === 2) to.bytes[target + 1] = from.bytes[source + 1] ?? 0;
      source += step;
      target += unit;
    }
  }
}
