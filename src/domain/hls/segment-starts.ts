import type { CutRule } from '../edits/cut-times.ts';

/** Seconds by which a segment may be longer than the rule says, so that it begins with a frame of an odd rate. */
const SLACK = 0.25;

/** Seconds between two times that are taken for the same: one of them was rounded on its way. */
const SAME = 0.0005;

/**
 * When the segments of a package begin: at key frames that all renditions have, as far apart as the rule says where they
 * are where it wants them. `keys`: the times of each rendition's key frames in order, in seconds.
 */
export function segmentStarts(
  [first = [], ...others]: readonly (readonly number[])[],
  { every }: CutRule,
): readonly number[] {
  const common = first.filter((key) => others.every((keys) => hasTime(keys, key)));
  const starts = common.slice(0, 1);
  for (const [n, key] of common.entries()) {
    const last = starts.at(-1) ?? key;
    const next = common[n + 1] ?? Infinity;
    const isFarEnough = key - last > every / 2;
    // The last one within reach; where there is none, the first beyond it.
    if (isFarEnough && next - last > every + SLACK) starts.push(key);
  }
  return starts;
}

function hasTime(keys: readonly number[], time: number): boolean {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? Infinity) < time - SAME) low = middle + 1;
    else high = middle;
  }
  return Math.abs((keys[low] ?? Infinity) - time) <= SAME;
}
