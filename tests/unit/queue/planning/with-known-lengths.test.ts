import { expect, test } from 'vitest';
import type { Duration, MediaInfo } from '../../../../src/domain/media/media.ts';
import { withKnownLengths } from '../../../../src/queue/planning/with-known-lengths.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../support/samples/media.ts';

const UNKNOWN: Duration = { kind: 'unknown' };
const exact = (seconds: number): Duration => ({ kind: 'exact', seconds });

const film = (whole: Duration, picture: Duration, sound: Duration, codec = 'opus'): MediaInfo =>
  aMedia([aVideoTrack({ duration: picture }), anAudioTrack({ duration: sound, codec })], {
    duration: whole,
  });

const live = film(UNKNOWN, UNKNOWN, UNKNOWN);
const read = film(exact(8), exact(4), exact(8));

test('lengths that FFmpeg does not know are those that the browser has read', () => {
  expect(withKnownLengths(live, read)).toEqual(read);
});

test('what FFmpeg knows stays, and so does what is of other tracks', () => {
  const said = film(exact(7.9), exact(7.9), exact(7.9));
  expect(withKnownLengths(said, read)).toBe(said);
  expect(withKnownLengths(live, film(exact(8), exact(4), exact(8), 'vorbis'))).toBe(live);
  expect(withKnownLengths(live, live)).toBe(live);
});
