import { MP4, QTFF, type InputTrack } from 'mediabunny';
import type { Duration } from '../../../../domain/media/media.ts';
import { startOf } from '../work/open-input.ts';
import type { TrackFacts } from '../work/file-facts.ts';

/**
 * When a track ends, from the start of the file. Where its end is not written it is looked up: what Matroska says of the
 * whole says nothing of a picture that ends before its sound, and fragmented files say nothing at all.
 */
export async function trackDuration(
  track: InputTrack,
  facts: TrackFacts | null,
  whole: Duration,
): Promise<Duration> {
  if (whole.kind === 'estimated' || (await track.input.getTracks()).length === 1) return whole;
  const written = facts?.end ?? (await isobmffEnd(track));
  const end = written ?? (await track.computeDuration()) - (await startOf(track.input));
  return end > 0 ? { kind: 'exact', seconds: end } : { kind: 'unknown' };
}

/** Only these files have a length for each track. */
async function isobmffEnd(track: InputTrack): Promise<number | null> {
  const format = await track.input.getFormat();
  return format === MP4 || format === QTFF ? track.getDurationFromMetadata() : null;
}
