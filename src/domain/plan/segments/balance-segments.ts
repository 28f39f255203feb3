import type { FrameIndex } from '../../media/frame-index.ts';
import { keyBefore, gapBefore } from './frame-lookup.ts';

/** A segment of fewer frames would cost more than it brings. */
export const LEAST_FRAMES = 6;

/** Seconds between two neighbouring frames at least; closer ones might not be told apart after rounding. */
export const LEAST_GAP = 0.002;

/** What cuts cost an engine, and so where it has them. */
export type SplitCosts = {
  /**
   * What decoding a frame costs, as a share of decoding and encoding it; a segment that does not start at a key frame
   * pays it for all frames from there on.
   */
  readonly decoding: number;
  /** A cut moves back to a key frame that is no further away than this share of its segment. */
  readonly reach: number;
};

/** The numbers of the first frames of all segments but the first, for at most `pieces` segments; the largest is as small as can be. */
export function balanceSegments(
  index: FrameIndex,
  pieces: number,
  costs: SplitCosts,
): readonly number[] {
  const count = index.times.length;
  let [low, high] = [count / pieces, count];
  let best: readonly number[] = [];
  for (let round = 0; round < SEARCH_ROUNDS; round += 1) {
    const work = round === 0 ? low : (low + high) / 2;
    const starts = startsFor(index, work, costs);
    if (starts.length < pieces) {
      best = starts;
      high = work;
    } else low = work;
  }
  return best;
}

/** Halvings of a range of frames: enough to come down to one frame in a film of many hours. */
const SEARCH_ROUNDS = 24;

/** Where segments start that are as long as they can be without more work than `work`, in frames decoded and encoded. */
function startsFor(
  index: FrameIndex,
  work: number,
  { decoding, reach }: SplitCosts,
): readonly number[] {
  const starts: number[] = [];
  for (let start = 0; ;) {
    const length = Math.floor(work - leadIn(index, start) * decoding);
    const next = start + Math.max(LEAST_FRAMES, length);
    if (next + LEAST_FRAMES > index.times.length) return starts;
    start = cuttable(index, start, next, reach);
    starts.push(start);
  }
}

/** The frame to cut before, at or before `wanted`: a key frame within reach, or one that is not shown at once. */
function cuttable(index: FrameIndex, start: number, wanted: number, reach: number): number {
  const key = keyBefore(index, wanted);
  const earliest = Math.max(start + LEAST_FRAMES, wanted - (wanted - start) * reach);
  if (key >= earliest && gapBefore(index, key) >= LEAST_GAP) return key;
  for (let frame = wanted; frame >= earliest; frame -= 1) {
    if (gapBefore(index, frame) >= LEAST_GAP) return frame;
  }
  return wanted;
}

/** Frames that have to be decoded before a segment's first one. */
export function leadIn(index: FrameIndex, start: number): number {
  return start - keyBefore(index, start);
}
