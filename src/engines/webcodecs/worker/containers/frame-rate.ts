import type { InputVideoTrack } from 'mediabunny';
import type { Rate } from '../../../../domain/media/media.ts';

/** Packets that are looked at. */
const SAMPLE = 60;

/** Relative difference below which two rates are the same: timestamps are rounded. */
const NEAR = 5e-5;

/** The frame rate that the first frames have; null when they do not tell. */
export async function measuredRate(track: InputVideoTrack): Promise<Rate | null> {
  const metrics = await track.computeFrameRateMetrics({ targetPacketCount: SAMPLE });
  const perSecond = metrics.underlyingFrameRate ?? metrics.averageFrameRate;
  return exactRate(perSecond);
}

/** The frame rate that all of the first frames keep to, as it was meant; null where they do not. */
export async function steadyRate(track: InputVideoTrack): Promise<Rate | null> {
  const metrics = await track.computeFrameRateMetrics({ targetPacketCount: SAMPLE });
  const rate = metrics.underlyingFrameRate === null ? null : exactRate(metrics.underlyingFrameRate);
  return rate?.den === 1 || rate?.den === 1001 ? rate : null;
}

/** Frames per second as the fraction that was meant: a whole number, or one of NTSC, such as 30000/1001. */
export function exactRate(perSecond: number): Rate | null {
  if (!(perSecond > 0 && Number.isFinite(perSecond))) return null;
  for (const den of [1, 1001]) {
    const num = Math.round((perSecond * den) / (den === 1 ? 1 : 1000)) * (den === 1 ? 1 : 1000);
    if (num > 0 && Math.abs(num / den / perSecond - 1) < NEAR) return { num, den };
  }
  return { num: Math.round(perSecond * 1000), den: 1000 };
}
