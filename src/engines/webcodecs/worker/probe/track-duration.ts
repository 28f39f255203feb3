import type { InputTrack } from 'mediabunny';
import type { Duration } from '../../../../domain/media/media.ts';
import type { TrackFacts } from '../work/file-facts.ts';

/**
 * When a track ends, from the start of the file. Only a lone track, or one that nobody has written the end of, is as
 * long as the whole.
 */
export async function trackDuration(
  track: InputTrack,
  facts: TrackFacts | null,
  whole: Duration,
): Promise<Duration> {
  if (whole.kind === 'estimated' || (await track.input.getTracks()).length === 1) return whole;
  const end = facts?.end ?? (await track.getDurationFromMetadata());
  if (end === null) return whole;
  return end > 0 ? { kind: 'exact', seconds: end } : { kind: 'unknown' };
}
