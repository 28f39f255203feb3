import type { TimeRange } from './time-range.ts';

/** What part of a track is taken, and how fast it goes by. */
export type Pace = {
  /** Null takes it all. */
  readonly range: TimeRange | null;
  /** How many times as fast as the source; the pitch of sound stays. */
  readonly speed: number;
};

/** All of it, as fast as it is. */
export const NO_PACE: Pace = { range: null, speed: 1 };
