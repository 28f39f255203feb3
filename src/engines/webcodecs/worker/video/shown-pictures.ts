import { VideoSampleSink, type InputVideoTrack, type VideoSample } from 'mediabunny';
import type { TimeMap } from '../../../../domain/edits/time-map.ts';
import type { Segment } from '../../../../domain/step/segment.ts';
import { inMicroseconds, RANGE_TOLERANCE, SAME_TIME } from '../work/timestamps.ts';

/** Which pictures of a track are shown, and when. */
export type Showing = TimeMap & {
  readonly track: InputVideoTrack;
  /** What the track's own timestamps have at the source's 0, in seconds. */
  readonly start: number;
  /** Only these of the range; null shows all. */
  readonly segment: Segment | null;
  /**
   * How exactly they are timed. Pictures that are kept are timed in whole microseconds; of which an even rate would
   * take some for a moment too early.
   */
  readonly clock: 'microseconds' | 'exact';
};

/** A picture, to be closed by the caller. Its own timestamp in a segment counts from the segment's first picture. */
export type ShownPicture = {
  readonly sample: VideoSample;
  /** When it is shown, in seconds of the output. */
  readonly at: number;
};

/** Seconds by which a time that a sum made a little too small is still taken for what it was meant to be. */
const ROUNDING = 1e-7;

/** The pictures one after the other. */
export async function* shownPictures(showing: Showing): AsyncGenerator<ShownPicture> {
  const { track, start, range, speed, segment, clock } = showing;
  const { first, end, last } = boundsOf(showing);
  const zero = range?.from ?? 0;
  let origin = segment === null ? 0 : null;
  for await (const sample of new VideoSampleSink(track).samples(start + (first ?? SAME_TIME))) {
    const time = sample.timestamp - start;
    // The picture before is still on show when the range begins. At the start of all that is the first one to be seen;
    // elsewhere it belongs to what was left out.
    if (time >= end || (first !== null && time < first)) {
      sample.close();
      if (time >= end) return;
      continue;
    }
    const shown = Math.max(time, zero);
    const exact = (shown - zero) / speed;
    // Rounded first as `listFrames` rounds it: planners take the times of segments from that list.
    const rounded = inMicroseconds((inMicroseconds(shown) - zero) / speed);
    const at = clock === 'exact' ? exact + ROUNDING : rounded;
    origin ??= at;
    const seconds = Math.min(time + sample.duration, last) - shown;
    sample.setDuration(Math.max(0, seconds / speed));
    sample.setTimestamp(clock === 'exact' ? at - origin : inMicroseconds(at - origin));
    yield { sample, at };
  }
}

/**
 * Seconds from the source's start: what is shown begins at `first` or later, null being the very start, and before
 * `end`; nothing is shown longer than until `last`. What is at a range's end is there within rounding.
 */
function boundsOf({ range, segment }: Showing) {
  const from = later(earlier(range?.from ?? null), segment?.from ?? null);
  const to = Math.min(earlier(range?.to ?? null) ?? Infinity, segment?.to ?? Infinity);
  return { first: from === null || from <= 0 ? null : from, end: to, last: range?.to ?? Infinity };
}

function earlier(end: number | null): number | null {
  return end === null ? null : end - RANGE_TOLERANCE;
}

function later(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}
