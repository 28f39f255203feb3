import { failed, success, type Failure, type Result } from '../failure/failure.ts';
import {
  tracksOf,
  type AudioTrack,
  type Duration,
  type MediaInfo,
  type VideoTrack,
} from '../media/media.ts';
import { lengthOf } from './tracks/track-length.ts';
import type { Expectation } from './model/plan.ts';

/**
 * Judges a finished output by its own probe; engines end with success on truncated input too. Every kept track has to
 * be there and to be as long as it was: sound alone does not make up for a picture that broke off.
 */
export function verify(output: MediaInfo, expect: Expectation): Result<MediaInfo> {
  if (output.size === 0) return failed({ kind: 'output-rejected', why: 'empty' });
  const video = tracksOf(output, 'video');
  const audio = tracksOf(output, 'audio');
  const subtitles = tracksOf(output, 'subtitle');
  if (
    audio.length < expect.audio.length ||
    video.length < expect.video.length ||
    subtitles.length < (expect.subtitles ?? 0)
  ) {
    return failed({ kind: 'output-rejected', why: 'missing-track' });
  }
  const wrong = [
    ...expect.video.map((wanted, n) => lengthFault(output, video[n], wanted, expect.tolerance)),
    ...expect.audio.map((wanted, n) => lengthFault(output, audio[n], wanted, expect.tolerance)),
  ].find((failure) => failure !== null);
  return wrong === undefined ? success(output) : failed(wrong);
}

/** Seconds beyond the tolerance that encoders may add in good health: a last frame that is held, a padded block. */
const PADDING = 0.4;

/** The failure of a track that is not as long as it was; null when it is, or when nobody knows. */
function lengthFault(
  output: MediaInfo,
  track: VideoTrack | AudioTrack | undefined,
  wanted: Duration,
  tolerance: number,
): Failure | null {
  if (track === undefined || wanted.kind !== 'exact') return null;
  const length = lengthOf(output, track);
  if (length.kind === 'unknown') return null;
  if (length.seconds < wanted.seconds - tolerance) {
    return { kind: 'cut-short', expected: wanted.seconds, actual: length.seconds };
  }
  const longest = wanted.seconds + tolerance + PADDING;
  return length.kind === 'exact' && length.seconds > longest
    ? { kind: 'output-rejected', why: 'too-long' }
    : null;
}
