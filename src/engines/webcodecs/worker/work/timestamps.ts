/** Ticks per second of a segment's track: whole microseconds, so that segments put together are what one file would be. */
export const SEGMENT_TIMESCALE = 1e6;

/** Seconds between two times that are taken for the same: one of them was rounded on its way. */
export const SAME_TIME = 1e-4;

/** Seconds by which a frame or packet may miss the ends of a range that people gave: they write thousandths. */
export const RANGE_TOLERANCE = 5e-4;

/** A time in whole microseconds, in seconds. A whole video and its segments round alike, and so agree to the last digit. */
export function inMicroseconds(seconds: number): number {
  return Math.round(seconds * SEGMENT_TIMESCALE) / SEGMENT_TIMESCALE;
}
