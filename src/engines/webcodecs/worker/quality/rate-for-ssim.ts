/** What a bit rate brought, in bits per second and SSIM. */
export type TriedRate = { readonly bitRate: number; readonly ssim: number };

/** Decibels beyond which a higher SSIM means nothing. */
const PERFECT = 60;

/** Decibels that twice the bits bring at most. */
const STEEPEST = 4;

/** More than what was found, because a short trial may be lucky. */
const MARGIN = 1.1;

/**
 * The lowest bit rate that reaches an SSIM, judged by two that were tried: decibels grow evenly with the logarithm
 * of the rate. Never above the higher, never below `floor`. Bits per second.
 */
export function rateForSsim(
  wanted: number,
  low: TriedRate,
  high: TriedRate,
  floor: number,
): number {
  const lower = decibels(low.ssim);
  const slope = (decibels(high.ssim) - lower) / Math.log(high.bitRate / low.bitRate);
  const missing = decibels(wanted) - lower;
  // Where more bits bring nothing, fewer do no harm, unless they are too few already.
  const flat = missing > 0 ? high.bitRate : floor;
  const found = slope > 0 ? low.bitRate * Math.exp(missing / slope) * MARGIN : flat;
  return Math.round(Math.min(high.bitRate, Math.max(floor, found)));
}

/** The SSIM that a higher bit rate would have, if bits meant as much as they ever do. Bits per second. */
export function steepestRise(tried: TriedRate, bitRate: number): TriedRate {
  const rise = STEEPEST * Math.log2(bitRate / tried.bitRate);
  return { bitRate, ssim: 1 - 10 ** (-(decibels(tried.ssim) + rise) / 10) };
}

function decibels(ssim: number): number {
  return ssim < 1 ? Math.min(PERFECT, -10 * Math.log10(1 - ssim)) : PERFECT;
}
