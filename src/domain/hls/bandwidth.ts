import type { HlsSegment } from './rendition.ts';

/** Bits per second of a rendition. */
export type Bandwidth = { readonly peak: number; readonly average: number };

/**
 * Measures a rendition as RFC 8216 counts: the peak is the largest bit rate of any segments in a row that last between
 * half and one and a half target durations together; of a rendition that is shorter, it is that of the whole.
 */
export function bandwidthOf(segments: readonly HlsSegment[], target: number): Bandwidth {
  const average = bitRate(segments);
  const runs = segments.flatMap((_, from) => runsFrom(segments.slice(from), target));
  return { peak: Math.ceil(Math.max(average, ...runs)), average: Math.ceil(average) };
}

/** The bit rates of all runs that begin with the first segment. */
function runsFrom(segments: readonly HlsSegment[], target: number): number[] {
  const rates: number[] = [];
  let [seconds, bytes] = [0, 0];
  for (const segment of segments) {
    seconds += segment.seconds;
    bytes += segment.bytes;
    if (seconds > target * 1.5) break;
    if (seconds >= target * 0.5) rates.push((bytes * 8) / seconds);
  }
  return rates;
}

function bitRate(segments: readonly HlsSegment[]): number {
  const seconds = segments.reduce((sum, segment) => sum + segment.seconds, 0);
  const bytes = segments.reduce((sum, segment) => sum + segment.bytes, 0);
  return seconds === 0 ? 0 : (bytes * 8) / seconds;
}
