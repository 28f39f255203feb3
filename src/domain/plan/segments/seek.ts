import { containerFacts, type ContainerId } from '../../media/container.ts';
import type { FrameIndex } from '../../media/frame-index.ts';
import type { MediaInfo } from '../../media/media.ts';
import { keyBefore, endOf, timeOf } from './frame-lookup.ts';

/**
 * Containers without an index: a jump by time ends at any packet, so it has to aim well before the key frame. Seconds:
 * longer than a picture ever waits for one that was stored before it.
 */
const EARLIER = 1;

/**
 * With an index, a jump ends at the last key frame before its aim; but in files with reordered frames FFmpeg aims 3/23
 * of a second too early, except in MP4. Seconds, so much past the key frame that it is still found.
 */
const LATER = 0.15;

/** Where to jump to so that decoding starts at the last key frame that is not after a frame; null: the start. */
export function seekTo(index: FrameIndex, container: ContainerId, frame: number): number | null {
  const key = keyBefore(index, frame);
  if (key === 0) return null;
  const time = timeOf(index.times, key);
  if (containerFacts(container).index === 'none') return time > EARLIER ? time - EARLIER : null;
  const nextKey = index.keys.find((other) => other > key);
  const end = nextKey === undefined ? endOf(index.times) : timeOf(index.times, nextKey);
  return time + Math.min(LATER, (end - time) / 2);
}

/** True when a copy can begin at any key frame of such a container. */
export function findsPackets(container: ContainerId): boolean {
  return containerFacts(container).index === 'packets';
}

/** Where to jump to in a file without pictures, whose packets can all be decoded alone; null: the start. */
export function seekToSound({ container, tracks }: MediaInfo, from: number): number | null {
  const pictures = tracks.some(({ kind }) => kind === 'video');
  return findsPackets(container) && !pictures && from > EARLIER ? from - EARLIER : null;
}
