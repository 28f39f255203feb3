import { failed, success, type Result } from './failure.ts';
import { secondsOf, tracksOf, type MediaInfo } from './media.ts';
import { longest } from './plan/expectation.ts';
import type { Expectation } from './plan/plan.ts';

/** Judges a finished output by its own probe; engines end with success on truncated input too. */
export function verify(output: MediaInfo, expect: Expectation): Result<MediaInfo> {
  if (output.size === 0) return failed({ kind: 'output-rejected', why: 'empty' });
  const video = tracksOf(output, 'video');
  const audio = tracksOf(output, 'audio');
  if (audio.length < expect.audio || (expect.video && video.length === 0)) {
    return failed({ kind: 'output-rejected', why: 'missing-track' });
  }
  if (expect.duration.kind !== 'exact') return success(output);
  const actual = secondsOf(longest(output, [...video, ...audio]));
  const expected = expect.duration.seconds;
  return actual !== null && actual < expected - expect.tolerance
    ? failed({ kind: 'cut-short', expected, actual })
    : success(output);
}
