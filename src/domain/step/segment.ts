import type { TimeMap } from '../edits/time-map.ts';

/**
 * A range of one video track that is encoded alone: the frames from `from` up to, but not including, `to`, both in
 * seconds from the source's start (its earliest timestamp, as in a FrameIndex) and strictly between two frames; null is
 * the very start or end. `seek` is where to jump to in the source so that decoding starts at the last key frame that is
 * not after `from`; null: the start. `frames` is how many there are. What comes of it need not be timed from the
 * source's start: who joins the segments knows when each of them begins.
 */
export type Segment = {
  readonly from: number | null;
  readonly to: number | null;
  readonly seek: number | null;
  readonly frames: number;
  /** When the first of them is shown, in seconds from the source's start. */
  readonly start: number;
};

/** When the first frame of what is encoded is shown, in seconds of the output; a whole video begins with it. */
export function segmentStart({
  segment,
  range,
  speed,
}: TimeMap & { readonly segment: Segment | null }): number {
  return segment === null ? 0 : (segment.start - (range?.from ?? 0)) / speed;
}
