/** A plane of bytes, or every `unit`-th of them: where the first is, and bytes from row to row. */
export type BytePlane = {
  readonly bytes: Uint8Array;
  readonly offset: number;
  readonly stride: number;
  readonly unit: number;
  readonly width: number;
  readonly height: number;
};

/** Weights are whole numbers, and those of one sample sum up to this. */
const SHIFT = 14;
const ONE = 1 << SHIFT;

/** Bits that rows keep between the two directions, beyond those of a byte. */
const EXTRA = 8;

/** Taps that are taken at once: four times as fast as one by one. */
const GROUP = 4;

/**
 * For each sample of an output line, where the first source sample stands that it is made of, and what each weighs.
 * `count` is a whole number of groups; what stands behind the last sample weighs nothing.
 */
type Taps = {
  readonly count: number;
  readonly first: Int32Array;
  readonly weights: Int32Array;
};

/**
 * Makes a function that scales planes, values as they are: a canvas would turn them into red, green and blue and back,
 * by conversions that are not exact in all browsers. Every source sample counts, however much smaller it gets.
 */
export function planeScaler(
  from: { readonly width: number; readonly height: number },
  to: { readonly width: number; readonly height: number },
): (source: BytePlane, target: BytePlane) => void {
  const across = tapsOf(from.width, to.width);
  const along = tapsOf(from.height, to.height);
  const sums = new Int32Array(from.width + GROUP);
  return (source, target) => {
    for (let y = 0; y < to.height; y += 1) {
      for (let tap = 0; tap < along.count; tap += GROUP) sumRows(source, along, y, tap, sums);
      scaleRow(sums, across, target, target.offset + y * target.stride);
    }
  };
}

/** Adds up a group of the source rows that an output row is made of, each weighed. The first group starts anew. */
function sumRows(
  { bytes, offset, stride, unit, width, height }: BytePlane,
  { count, first, weights }: Taps,
  y: number,
  tap: number,
  sums: Int32Array,
): void {
  const at = y * count + tap;
  const [a = 0, b = 0, c = 0, d = 0] = weights.subarray(at, at + GROUP);
  const row = (n: number) => offset + Math.min((first[y] ?? 0) + tap + n, height - 1) * stride;
  const [one, two, three, four] = [row(0), row(1), row(2), row(3)];
  for (let x = 0, from = 0; x < width; x += 1, from += unit) {
    const sum =
      a * (bytes[one + from] ?? 0) +
      b * (bytes[two + from] ?? 0) +
      c * (bytes[three + from] ?? 0) +
      d * (bytes[four + from] ?? 0);
    sums[x] = (tap === 0 ? 0 : (sums[x] ?? 0)) + (sum >> (SHIFT - EXTRA));
  }
}

function scaleRow(
  sums: Int32Array,
  { count, first, weights }: Taps,
  { bytes, unit, width }: BytePlane,
  start: number,
): void {
  const half = 1 << (SHIFT + EXTRA - 1);
  let tap = 0;
  for (let x = 0, at = start; x < width; x += 1, at += unit) {
    let from = first[x] ?? 0;
    let sum = half;
    for (const end = tap + count; tap < end; tap += GROUP, from += GROUP) {
      sum +=
        (weights[tap] ?? 0) * (sums[from] ?? 0) +
        (weights[tap + 1] ?? 0) * (sums[from + 1] ?? 0) +
        (weights[tap + 2] ?? 0) * (sums[from + 2] ?? 0) +
        (weights[tap + 3] ?? 0) * (sums[from + 3] ?? 0);
    }
    bytes[at] = sum >> (SHIFT + EXTRA);
  }
}

/** Linear between samples; where the output is smaller, over as many of them as come together. */
function tapsOf(from: number, to: number): Taps {
  const step = from / to;
  const reach = Math.max(1, step);
  const used = Math.min(from, Math.ceil(2 * reach) + 1);
  const count = Math.ceil(used / GROUP) * GROUP;
  const first = new Int32Array(to);
  const weights = new Int32Array(to * count);
  for (let n = 0; n < to; n += 1) {
    const centre = (n + 0.5) * step - 0.5;
    const start = Math.min(Math.max(0, Math.ceil(centre - reach)), from - used);
    first[n] = start;
    const shares = Array.from({ length: used }, (_, tap) =>
      Math.max(0, 1 - Math.abs(start + tap - centre) / reach),
    );
    setWeights(weights, n * count, shares);
  }
  return { count, first, weights };
}

/** Whole weights whose sum is exactly one: flat areas stay as they are. */
function setWeights(weights: Int32Array, at: number, shares: readonly number[]): void {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let left = ONE;
  let largest = 0;
  for (const [tap, share] of shares.entries()) {
    const weight = Math.round((share / total) * ONE);
    weights[at + tap] = weight;
    left -= weight;
    if (share > (shares[largest] ?? 0)) largest = tap;
  }
  weights[at + largest] = (weights[at + largest] ?? 0) + left;
}
