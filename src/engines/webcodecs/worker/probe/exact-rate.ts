import type { Rate } from '../../../../domain/media/media.ts';

/** Relative difference below which two rates are the same: timestamps are rounded. */
const NEAR = 5e-5;

/** Frames per second as the fraction that was meant: whole, or that of American television. */
export function exactRate(perSecond: number): Rate | null {
  if (!(perSecond > 0 && Number.isFinite(perSecond))) return null;
  for (const den of [1, 1001]) {
    const num = Math.round((perSecond * den) / (den === 1 ? 1 : 1000)) * (den === 1 ? 1 : 1000);
    if (num > 0 && Math.abs(num / den / perSecond - 1) < NEAR) return { num, den };
  }
  return { num: Math.round(perSecond * 1000), den: 1000 };
}
