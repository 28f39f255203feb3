import type { InputVideoTrack } from 'mediabunny';
import type { Rate } from '../../../../domain/media/media.ts';
import { exactRate } from './exact-rate.ts';

/** Packets that are looked at. */
const SAMPLE = 60;

/** The frame rate that the first frames have; null when they do not tell. */
export async function measuredRate(track: InputVideoTrack): Promise<Rate | null> {
  const metrics = await track.computeFrameRateMetrics({ targetPacketCount: SAMPLE });
  const perSecond = metrics.underlyingFrameRate ?? metrics.averageFrameRate;
  return exactRate(perSecond);
}
