/**
 * The part of a source that is taken, in seconds from its start (its earliest timestamp, as in a FrameIndex): what
 * begins at or after `from` and before `to`; null is the very start or end. What is at `from` comes out at 0.
 */
export type TimeRange = { readonly from: number | null; readonly to: number | null };

/** What part of a track is taken, and how fast it goes by. */
export type TimeMap = {
  /** Null takes it all. */
  readonly range: TimeRange | null;
  /** How many times as fast as the source; the pitch of sound stays. */
  readonly speed: number;
};

/** All of it, as fast as it is. */
export const UNCHANGED_TIME: TimeMap = { range: null, speed: 1 };
