import type { FrameIndex } from '../../media/frame-index.ts';

/** When a frame is shown, by its number. */
export function timeOf(times: readonly number[], frame: number): number {
  const time = times[frame];
  if (time === undefined) throw new RangeError(`There is no frame ${frame}.`);
  return time;
}

/** When the last frame ends, if it lasts as long as the one before. */
export function endOf(times: readonly number[]): number {
  const last = timeOf(times, times.length - 1);
  return 2 * last - (times.at(-2) ?? last);
}

/** Seconds by which a frame may be earlier than asked for: times are rounded on their way. */
const ROUNDED = 0.001;

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
export function lastFrameAt(index: FrameIndex, time: number): number {
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

/** Seconds between a frame and the one before. */
export function gapBefore({ times }: FrameIndex, frame: number): number {
  return (times[frame] ?? NaN) - (times[frame - 1] ?? NaN);
}

/** The last key frame that is not after a frame; the first frame when there is none. */
export function keyBefore({ keys }: FrameIndex, frame: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? Infinity) <= frame) low = middle + 1;
    else high = middle;
  }
  return keys[low - 1] ?? 0;
}
