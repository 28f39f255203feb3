import type { FrameIndex } from '../../media/frame-index.ts';
import { tracksOf, type MediaInfo } from '../../media/media.ts';
import type { Options } from '../../options/options.ts';
import type { TimeRange } from '../../edits/time-range.ts';
import type { Frames } from '../context.ts';
import { keyBefore } from '../segments/equal-work.ts';

/** The part of a source that a job takes. */
export type Cut = {
  /** `exact`: what is cut is encoded. `key-frames`: it is copied, from a key frame on. */
  readonly mode: 'exact' | 'key-frames';
  /** The real one as soon as it is settled; until then what was asked for. */
  readonly range: TimeRange;
  /** False until somebody looked when the frames are shown: then the cut moves to them. */
  readonly settled: boolean;
};

/** Seconds by which a frame may be earlier than asked for: times are rounded on their way. */
const ROUNDED = 0.001;

/** The cut that the options ask for, in one of the modes; null when they ask for none, or only for what is there anyway. */
export function cutOf(
  media: MediaInfo,
  { trimStart, trimEnd }: Pick<Options, 'trimStart' | 'trimEnd'>,
  mode: Cut['mode'],
  frames: Frames,
): Cut | null {
  const end = media.duration.kind === 'exact' ? media.duration.seconds : Infinity;
  const wanted = {
    from: trimStart === null || trimStart <= 0 ? null : trimStart,
    to: trimEnd === null || trimEnd >= end ? null : trimEnd,
  };
  if (wanted.from === null && wanted.to === null) return null;
  const hasPicture = tracksOf(media, 'video').length > 0;
  if (!hasPicture || frames.kind !== 'known') {
    return { mode, range: wanted, settled: !hasPicture || frames.kind === 'unknown' };
  }
  return { mode, range: moved(wanted, mode, frames.index), settled: true };
}

/** The range from a frame, or a key frame, to a frame. */
function moved({ from, to }: TimeRange, mode: Cut['mode'], index: FrameIndex): TimeRange {
  return {
    from: from === null ? null : beginOf(index, from, mode),
    to: to === null ? null : (index.times[frameAt(index, to)] ?? to),
  };
}

/** When the first frame of a cut is shown; null is the very start. */
function beginOf(index: FrameIndex, time: number, mode: Cut['mode']): number | null {
  const { times } = index;
  switch (mode) {
    case 'exact':
      return times[Math.min(frameAt(index, time), times.length - 1)] ?? time;
    case 'key-frames': {
      const key = keyBefore(index, lastFrameAt(index, time));
      return key === 0 ? null : (times[key] ?? time);
    }
    default:
      return mode satisfies never;
  }
}

/** The number of the first frame that is shown at a time or later; one past the last when there is none. */
export function frameAt({ times }: FrameIndex, time: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? Infinity) < time - ROUNDED) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of the last frame that is shown at a time or earlier. */
function lastFrameAt(index: FrameIndex, time: number): number {
  const next = frameAt(index, time);
  const there = Math.abs((index.times[next] ?? Infinity) - time) <= ROUNDED;
  return Math.max(0, there ? next : next - 1);
}

/** Seconds from the last frames before a time to that time: containers keep them no better. */
export function lastSeconds(index: FrameIndex, time: number): number {
  const end = frameAt(index, time);
  return Math.max(0, time - (index.times[Math.max(0, end - REORDERED)] ?? time));
}

/** Frames by which pictures are stored out of order, and the last one. */
const REORDERED = 3;
