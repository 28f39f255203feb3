/** Values of a block: 8 by 8. */
export const BLOCK = 64;

/** What keeps the quotient quiet where there is nearly no light, and nearly no detail: the usual share of 255. */
const LIGHT = (0.01 * 255) ** 2 * BLOCK;
const DETAIL = (0.03 * 255) ** 2 * BLOCK * (BLOCK - 1);

/** How alike two pictures are: the SSIM, at most 1, of the same blocks of both, whose values follow one another. */
export function blockSsim(one: Uint8Array, other: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += BLOCK) sum += ssimAt(one, other, at);
  return sum / (one.length / BLOCK);
}

/** In whole numbers, as FFmpeg's filter has it: `BLOCK` times the mean, and so on. */
function ssimAt(one: Uint8Array, other: Uint8Array, from: number): number {
  let [a, b, squares, products] = [0, 0, 0, 0];
  for (let at = from; at < from + BLOCK; at += 1) {
    const p = one[at] ?? 0;
    const q = other[at] ?? 0;
    a += p;
    b += q;
    squares += p * p + q * q;
    products += p * q;
  }
  const variances = squares * BLOCK - a * a - b * b;
  const covariance = products * BLOCK - a * b;
  const light = (2 * a * b + LIGHT) / (a * a + b * b + LIGHT);
  return (light * (2 * covariance + DETAIL)) / (variances + DETAIL);
}
