import { VideoSampleSink, type InputVideoTrack, type VideoSample } from 'mediabunny';
import type { Segment } from '../../../domain/step.ts';
import { inMicroseconds, SAME_TIME } from './part-time.ts';

/** Which pictures of a track are shown, and when. */
export type Showing = {
  readonly track: InputVideoTrack;
  /** What the track's own timestamps have at the output's 0, in seconds. */
  readonly start: number;
  /** Only these; null shows all. */
  readonly segment: Segment | null;
  /**
   * How exactly they are timed. Pictures that are kept are timed in whole microseconds; of which an even rate would
   * take some for a moment too early.
   */
  readonly clock: 'microseconds' | 'exact';
};

/** The pictures one after the other, to be closed by the caller; those of a segment are timed from its first one. */
export async function* shownPictures({
  track,
  start,
  segment,
  clock,
}: Showing): AsyncGenerator<VideoSample> {
  const rounded = clock === 'exact' ? (seconds: number) => seconds : inMicroseconds;
  const begin = start + (segment?.from ?? SAME_TIME);
  const end = start + (segment?.to ?? Infinity);
  let origin = segment === null ? 0 : null;
  for await (const sample of new VideoSampleSink(track).samples(begin)) {
    const ended = sample.timestamp >= end;
    // The picture before is still on show when the range begins. At the start of all that is the first one to be seen;
    // elsewhere it belongs to the segment before.
    if (ended || (segment?.from != null && sample.timestamp < begin)) {
      sample.close();
      if (ended) return;
      continue;
    }
    const shown = Math.max(sample.timestamp, start);
    const time = rounded(shown - start);
    origin ??= time;
    sample.setDuration(Math.max(0, sample.timestamp + sample.duration - shown));
    sample.setTimestamp(rounded(time - origin));
    yield sample;
  }
}
