import type { Options } from '../../domain/options/options.ts';

/** What the trim dialog edits: the options of these names. */
export type TrimOptions = Pick<Options, 'trimStart' | 'trimEnd' | 'trimMode'>;

/** The times of a source that is cut: how long it is, and where its frames are as far as that is known. Seconds. */
export type Timeline = {
  readonly duration: number;
  /** When frames are shown, ascending; null for sound, and until it is known. */
  readonly times: readonly number[] | null;
  /** Those of them that can be decoded alone. */
  readonly keys: readonly number[] | null;
  /** How long a frame is where `times` does not tell. */
  readonly frame: number;
};

/** What is kept: from one time up to, but not including, another. Seconds. */
export type TrimRange = { readonly from: number; readonly to: number };

/** The frame time next to `time`, or the end. */
export function snap(timeline: Timeline, time: number): number {
  const { duration, times } = timeline;
  const within = Math.min(duration, Math.max(0, time));
  if (times === null) return Math.min(duration, Math.round(within * 1000) / 1000);
  const after = times[firstAfter(times, within)] ?? duration;
  const before = times[firstAfter(times, within) - 1] ?? 0;
  return within - before <= after - within ? before : after;
}

/** The time that is some frames later, or earlier when `frames` is negative. */
export function stepped(timeline: Timeline, time: number, frames: number): number {
  const { duration, times, frame } = timeline;
  if (times === null) return snap(timeline, time + frames * frame);
  const here = firstAfter(times, time + SAME) - 1;
  const isEnd = time >= duration - SAME;
  const there = (isEnd ? times.length : here) + frames;
  return there >= times.length ? duration : (times[Math.max(0, there)] ?? 0);
}

/** The range with another start, at least a frame before its end. */
export function startAt(timeline: Timeline, range: TrimRange, time: number): TrimRange {
  return { ...range, from: Math.min(snap(timeline, time), stepped(timeline, range.to, -1)) };
}

/** The range with another end, at least a frame after its start. */
export function endAt(timeline: Timeline, range: TrimRange, time: number): TrimRange {
  return { ...range, to: Math.max(snap(timeline, time), stepped(timeline, range.from, 1)) };
}

/** The range of these options, which may be null for "not set", or lie outside of the source. */
export function rangeOf(timeline: Timeline, start: number | null, end: number | null): TrimRange {
  const { duration } = timeline;
  const to = end === null || end > duration ? duration : end;
  const from = Math.min(start ?? 0, Math.max(0, to - timeline.frame));
  return { from, to: Math.max(to, Math.min(duration, from + timeline.frame)) };
}

/** The options for a range: null where nothing is cut off. */
export function trimOf({ duration }: Timeline, { from, to }: TrimRange) {
  return {
    trimStart: from <= SAME ? null : inMicroseconds(from),
    trimEnd: to >= duration - SAME ? null : inMicroseconds(to),
  };
}

/** What is kept when nothing is encoded: it begins with the last key frame that is not after the wanted start. */
export function rangeAtKeys({ keys }: Timeline, range: TrimRange): TrimRange {
  if (keys === null) return range;
  return { ...range, from: keys[firstAfter(keys, range.from + SAME) - 1] ?? 0 };
}

/** Seconds between two times that are the same but for rounding. */
const SAME = 1e-4;

function inMicroseconds(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6;
}

/** Index of the first of some ascending numbers that is greater than `value`. */
function firstAfter(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
