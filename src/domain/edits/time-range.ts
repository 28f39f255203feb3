/**
 * The part of a source that is taken, in seconds from its start (its earliest timestamp, as in a FrameIndex): what
 * begins at or after `from` and before `to`; null is the very start or end. What is at `from` comes out at 0.
 */
export type TimeRange = { readonly from: number | null; readonly to: number | null };
