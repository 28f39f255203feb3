import type { VideoCodec } from '../codecs.ts';
import type { FormatId } from '../catalogue.ts';
import type { FrameIndex } from '../frame-index.ts';
import type { Segment } from '../step.ts';

/** A segment, and the seconds from its first frame to that of the next one. */
export type Cut = { readonly segment: Segment; readonly seconds: number };

/** A segment of fewer frames would cost more than it brings. */
const LEAST_FRAMES = 6;

/** Seconds between two neighbouring frames at least; closer ones might not be told apart after rounding. */
const LEAST_GAP = 0.002;

/** Seconds between two neighbouring frames at most: FFmpeg takes a larger step in a stream for an error and closes it. */
const LARGEST_GAP = 9;

/** A cut moves to a key frame that is no further away than this share of a segment. */
const KEY_FRAME_REACH = 0.25;

/** Frames that may be decoded in vain, from the key frames before the cuts up to them, as a share of all frames. */
const MOST_IN_VAIN = 0.5;

/** Microseconds: what FFmpeg's command line and its lists of files count in. */
const PER_SECOND = 1e6;

/**
 * Cuts a video into `pieces` segments of nearly equally many frames; null where it cannot be cut safely. `container` is
 * the source's, as FFmpeg names it.
 */
export function cutVideo(
  index: FrameIndex,
  container: string,
  pieces: number,
): readonly Cut[] | null {
  const count = index.times.length;
  if (pieces < 2 || count < pieces * LEAST_FRAMES || !isSteady(index)) return null;
  const length = count / pieces;
  const starts = Array.from({ length: pieces - 1 }, (_, n) =>
    nearKeyFrame(index.keys, Math.round((n + 1) * length), length * KEY_FRAME_REACH),
  );
  const allowed = starts.every((start) => gapBefore(index, start) >= LEAST_GAP);
  const inVain = starts.reduce((sum, start) => sum + start - (keyBefore(index, start) ?? 0), 0);
  return allowed && inVain <= count * MOST_IN_VAIN ? cutBefore(index, container, starts) : null;
}

/** Cuts a video before these frames, given by their number in the order of display. */
export function cutBefore(
  index: FrameIndex,
  container: string,
  starts: readonly number[],
): readonly Cut[] {
  const { times } = index;
  const firsts = [0, ...starts];
  return firsts.map((first, n) => {
    const next = firsts[n + 1];
    const frames = (next ?? times.length) - first;
    const from = microseconds(timeOf(times, first));
    const to = next === undefined ? endOf(times) : timeOf(times, next);
    return {
      segment: {
        from: first === 0 ? null : borderBefore(times, first),
        to: next === undefined ? null : borderBefore(times, next),
        seek: first === 0 ? null : seekTo(index, container, first),
        frames,
      },
      // Differences of rounded times, so that they add up without drifting.
      seconds: (microseconds(to) - from) / PER_SECOND,
    };
  });
}

/**
 * What segments encoded to a codec are stored in until they are joined; null for codecs that are not cut. MP4 keeps
 * times as exactly as the source does; there is no VP8 in it, and milliseconds are what WebM has in the end anyway.
 */
export function partFormat(codec: VideoCodec): FormatId | null {
  switch (codec) {
    case 'h264':
    case 'vp9':
      return 'mp4';
    case 'vp8':
      return 'webm';
    default:
      return null;
  }
}

/** True when the times are numbers that rise in steps of a sensible size, and the first frame can be decoded from. */
function isSteady({ times }: FrameIndex): boolean {
  return times.every((time, n) => {
    if (!Number.isFinite(time)) return false;
    const before = times[n - 1];
    return before === undefined || (time > before && time - before <= LARGEST_GAP);
  });
}

function timeOf(times: readonly number[], frame: number): number {
  const time = times[frame];
  if (time === undefined) throw new RangeError(`There is no frame ${frame}.`);
  return time;
}

function gapBefore({ times }: FrameIndex, frame: number): number {
  return timeOf(times, frame) - timeOf(times, frame - 1);
}

/** Halfway between a frame and the one before. */
function borderBefore(times: readonly number[], frame: number): number {
  return (timeOf(times, frame - 1) + timeOf(times, frame)) / 2;
}

/** When the last frame ends, if it lasts as long as the one before. */
function endOf(times: readonly number[]): number {
  const last = timeOf(times, times.length - 1);
  return 2 * last - (times.at(-2) ?? last);
}

function microseconds(seconds: number): number {
  return Math.round(seconds * PER_SECOND);
}

/** The key frame nearest to a frame, if it is within reach; else the frame itself. */
function nearKeyFrame(keys: readonly number[], frame: number, reach: number): number {
  const distance = (key: number) => Math.abs(key - frame);
  const nearest = keys.reduce(
    (best, key) => (distance(key) < distance(best) ? key : best),
    Infinity,
  );
  return distance(nearest) <= reach ? nearest : frame;
}

/** The last key frame that is not after a frame. */
function keyBefore({ keys }: FrameIndex, frame: number): number | undefined {
  return keys.findLast((key) => key <= frame);
}

/**
 * Containers without an index: a jump by time ends at any packet, so it has to aim well before the key frame. Seconds:
 * longer than a picture ever waits for one that was stored before it.
 */
const WITHOUT_INDEX = /^(?:mpegts|mpeg|mpegtsraw|h264|hevc|m4v|mpegvideo)$/u;
const EARLIER = 1;

/**
 * With an index, a jump ends at the last key frame before its aim; but in files with reordered frames FFmpeg aims 3/23
 * of a second too early, except in MP4. Seconds, so much past the key frame that it is still found.
 */
const LATER = 0.15;

/** Where to jump to so that decoding starts at the last key frame that is not after a frame; null: the start. */
function seekTo(index: FrameIndex, container: string, frame: number): number | null {
  const key = keyBefore(index, frame);
  if (key === undefined || key === 0) return null;
  const time = timeOf(index.times, key);
  if (WITHOUT_INDEX.test(container)) return time > EARLIER ? time - EARLIER : null;
  const nextKey = index.keys.find((other) => other > key);
  const end = nextKey === undefined ? endOf(index.times) : timeOf(index.times, nextKey);
  return time + Math.min(LATER, (end - time) / 2);
}
