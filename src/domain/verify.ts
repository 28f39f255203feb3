import { failed, success, type Failure, type Result } from './failure.ts';
import {
  tracksOf,
  type AudioTrack,
  type Duration,
  type MediaInfo,
  type VideoTrack,
} from './media.ts';
import { lengthOf } from './plan/expectation.ts';
import type { Expectation } from './plan/plan.ts';

/**
 * Judges a finished output by its own probe; engines end with success on truncated input too. Every kept track has to
 * be there and to be as long as it was: sound alone does not make up for a picture that broke off.
 */
export function verify(output: MediaInfo, expect: Expectation): Result<MediaInfo> {
  if (output.size === 0) return failed({ kind: 'output-rejected', why: 'empty' });
  const video = tracksOf(output, 'video');
  const audio = tracksOf(output, 'audio');
  if (audio.length < expect.audio.length || video.length < expect.video.length) {
    return failed({ kind: 'output-rejected', why: 'missing-track' });
  }
  const short = [
    ...expect.video.map((wanted, n) => shortfall(output, video[n], wanted, expect.tolerance)),
    ...expect.audio.map((wanted, n) => shortfall(output, audio[n], wanted, expect.tolerance)),
  ].find((failure) => failure !== null);
  return short === undefined ? success(output) : failed(short);
}

/** The failure of a track that is shorter than it was; null when it is not, or when nobody knows. */
function shortfall(
  output: MediaInfo,
  track: VideoTrack | AudioTrack | undefined,
  wanted: Duration,
  tolerance: number,
): Failure | null {
  if (track === undefined || wanted.kind !== 'exact') return null;
  const length = lengthOf(output, track);
  if (length.kind === 'unknown' || length.seconds >= wanted.seconds - tolerance) return null;
  return { kind: 'cut-short', expected: wanted.seconds, actual: length.seconds };
}
