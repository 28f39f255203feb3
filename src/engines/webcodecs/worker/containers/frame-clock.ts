import { IsobmffOutputFormat, type InputVideoTrack, type OutputFormat } from 'mediabunny';
import { timescaleOf } from '../../../metadata/isobmff-clock.ts';
import type { TrackFacts } from '../work/file-facts.ts';
import { steadyRate } from './frame-rate.ts';

/** How the frames of a video are timed in an output. */
export type FrameClock = {
  /** What mediabunny takes for a rate, and takes for nothing but the fineness of a track's clock. */
  readonly metadata: { readonly frameRate?: number };
  /** Billionths of a second that each frame lasts; null where they differ, or nobody knows. */
  readonly frameDuration: number | null;
  /** A time that its container has rounded, in seconds, as it was meant. */
  readonly unrounded: (time: number) => number;
};

/** Relative difference between a rate as measured at the start and on average, below which all frames have it. */
const SAME_RATE = 1e-3;

/**
 * The clock of a copied video: one in whose ticks its frames last a whole number, so that 30000/1001 frames a
 * second stay just that.
 */
export async function frameClock(
  track: InputVideoTrack,
  facts: TrackFacts | null,
  format: OutputFormat,
): Promise<FrameClock> {
  const start = await track.getFirstTimestamp();
  const rate = await steadyRate(track);
  const ticks = rate?.num ?? (facts?.timescale === 1000 ? null : (facts?.timescale ?? null));
  const average = facts?.rate ?? null;
  const perSecond = rate === null ? null : rate.num / rate.den;
  const isSame =
    perSecond !== null &&
    (average === null || Math.abs(average.num / average.den / perSecond - 1) < SAME_RATE);
  const tolerance = facts?.timescale == null ? 0 : 0.6 / facts.timescale;
  return {
    metadata: ticks === null ? {} : clockMetadata(ticks, format),
    frameDuration: perSecond !== null && isSame ? Math.round(1e9 / perSecond) : null,
    unrounded(time) {
      if (perSecond === null) return time;
      const meant = start + Math.round((time - start) * perSecond) / perSecond;
      return Math.abs(meant - time) <= tolerance ? meant : time;
    },
  };
}

/** What makes mediabunny count in so many ticks a second, or in a multiple of them that is fine enough. */
export function clockMetadata(ticks: number, format: OutputFormat): FrameClock['metadata'] {
  return format instanceof IsobmffOutputFormat ? { frameRate: timescaleOf(ticks) } : {};
}
