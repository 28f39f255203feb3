import type { ContainerId } from '../../media/container.ts';
import type { StepEngine } from '../../engine/engine-id.ts';
import type { FrameIndex } from '../../media/frame-index.ts';
import type { Segment } from '../../step/segment.ts';
import {
  balanceSegments,
  leadIn,
  LEAST_FRAMES,
  LEAST_GAP,
  type SplitCosts,
} from './balance-segments.ts';
import { gapBefore, endOf, timeOf } from './frame-lookup.ts';
import { seekTo } from './seek.ts';

/** A segment, and the seconds from its first frame to that of the next one. */
export type TimedSegment = { readonly segment: Segment; readonly seconds: number };

/** Seconds between two neighbouring frames at most: a larger step is taken for an error in a stream by some decoders. */
const LARGEST_GAP = 9;

/** Fewer segments are made when more than this share of the work would be decoding in vain. */
const MOST_IN_VAIN = 0.08;

/**
 * FFmpeg's segments are few and should be equally long, as they are encoded side by side. Measured for 1080p to H.264:
 * decoding is 0.09 of it all with x264's veryfast, 0.2 with ultrafast. The browser encodes so much faster that decoding
 * counts for more, by how much depends on the device; its segments are so long that nearly all videos have a key frame
 * within reach.
 */
export const SPLIT_COSTS: Readonly<Record<StepEngine, SplitCosts>> = {
  // Pictures are not cut.
  images: { decoding: 1, reach: 0 },
  ffmpeg: { decoding: 0.12, reach: 0.25 },
  webcodecs: { decoding: 0.3, reach: 0.45 },
  bridge: { decoding: 0.5, reach: 0.45 },
};

/** Times are rounded to microseconds, so that sums of differences do not drift. */
const PER_SECOND = 1e6;

/**
 * Cuts a video into segments that are about equally much work: `pieces`, or fewer where key frames are rare, but a
 * multiple of `together` if that can be: so many are encoded side by side, and none should be alone in the end. Null
 * where it cannot be cut safely. `container` is the source's.
 */
export function splitVideo(
  index: FrameIndex,
  container: ContainerId,
  pieces: number,
  together = 1,
  costs: SplitCosts = SPLIT_COSTS.ffmpeg,
  span: Span = wholeOf(index),
): readonly TimedSegment[] | null {
  const part = within(index, span);
  if (!isSteady(part)) return null;
  const count = part.times.length;
  for (const number of numbersBelow(pieces, together)) {
    if (count < number * LEAST_FRAMES) continue;
    const starts = balanceSegments(part, number, costs);
    const inVain = starts.reduce((sum, start) => sum + leadIn(part, start), 0);
    const allowed = starts.every((start) => gapBefore(part, start) >= LEAST_GAP);
    if (starts.length > 0 && allowed && inVain * costs.decoding <= count * MOST_IN_VAIN) {
      const { first } = span;
      const inWhole = starts.map((start) => start + first);
      return splitBefore(index, container, inWhole, span);
    }
  }
  return null;
}

/** A part of a video that is cut, by the numbers of its first frame and of the one after its last, and how fast it plays. */
export type Span = { readonly first: number; readonly end: number; readonly speed: number };

function wholeOf({ times }: FrameIndex): Span {
  return { first: 0, end: times.length, speed: 1 };
}

/** The frames of a part alone, numbered from its first one. */
function within(index: FrameIndex, { first, end }: Span): FrameIndex {
  const { times, keys } = index;
  if (first === 0 && end === times.length) return index;
  return {
    times: times.slice(first, end),
    keys: keys.flatMap((key) => (key >= first && key < end ? [key - first] : [])),
  };
}

/** The numbers of segments to try, largest first: multiples of `together`, then what is less than that. */
function numbersBelow(pieces: number, together: number): readonly number[] {
  const all = Array.from({ length: Math.max(0, pieces - 1) }, (_, n) => pieces - n);
  return all.filter((number) => number < together || (pieces - number) % together === 0);
}

/** Cuts a video before these frames, given by their number in the order of display. */
export function splitBefore(
  index: FrameIndex,
  container: ContainerId,
  starts: readonly number[],
  { first: begin, end, speed }: Span = wholeOf(index),
): readonly TimedSegment[] {
  const { times } = index;
  const firsts = [begin, ...starts];
  return firsts.map((first, n) => {
    const next = firsts[n + 1] ?? end;
    const last = next === times.length;
    const from = microseconds(timeOf(times, first) / speed);
    const to = last ? endOf(times) : timeOf(times, next);
    return {
      segment: {
        from: first === 0 ? null : borderBefore(times, first),
        to: last ? null : borderBefore(times, next),
        seek: first === 0 ? null : seekTo(index, container, first),
        frames: next - first,
        start: microseconds(timeOf(times, first)) / PER_SECOND,
      },
      // Differences of rounded times, so that they add up without drifting.
      seconds: (microseconds(to / speed) - from) / PER_SECOND,
    };
  });
}

/** True when the times are numbers that rise in steps of a sensible size, and the first frame can be decoded from. */
function isSteady({ times }: FrameIndex): boolean {
  return times.every((time, n) => {
    if (!Number.isFinite(time)) return false;
    const before = times[n - 1];
    return before === undefined || (time > before && time - before <= LARGEST_GAP);
  });
}

/** Halfway between a frame and the one before. */
function borderBefore(times: readonly number[], frame: number): number {
  return (timeOf(times, frame - 1) + timeOf(times, frame)) / 2;
}

function microseconds(seconds: number): number {
  return Math.round(seconds * PER_SECOND);
}
