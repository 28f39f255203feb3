import { expect, test } from 'vitest';
import {
  isReadBetter,
  unreadBy,
  witnessed,
  type Witness,
} from '../../../../src/domain/media/witness.ts';
import { aMedia, anAudioTrack } from '../../../support/samples/media.ts';

const NOTHING = { first: 0, later: 0, appended: 0, unlisted: 0, damaged: 0 } as const;

const of = (bytes: Partial<Witness['bytes']>, rest: Partial<Witness> = {}): Witness => ({
  bytes: { ...NOTHING, ...bytes },
  recordings: 1,
  duration: { kind: 'as-said' },
  ...rest,
});

test('fragments behind an index, and streams behind streams, are FFmpeg’s', () => {
  const hybrid = of({ first: 58_714, later: 201_781 });
  expect(unreadBy('webcodecs', hybrid)).toEqual({ bytes: 201_781, of: 260_495 });
  expect(unreadBy('ffmpeg', hybrid)).toBeNull();
  expect(isReadBetter(hybrid, 'ffmpeg', 'webcodecs')).toBe(true);
});

test('what neither of them reads is no reason for the other one', () => {
  const two = of({ first: 131_390, appended: 176_743 });
  expect(isReadBetter(two, 'ffmpeg', 'webcodecs')).toBe(false);
  expect(unreadBy('ffmpeg', two)).toEqual({ bytes: 176_743, of: 308_133 });
});

test('data that nothing lists are padding while they are few', () => {
  expect(unreadBy('ffmpeg', of({ first: 119_889, unlisted: 6_956 }))).toBeNull();
  expect(unreadBy('ffmpeg', of({ first: 10_000_000, unlisted: 190_000 }))).toBeNull();
  expect(unreadBy('ffmpeg', of({ first: 100_000, unlisted: 300_000 }))).toEqual({
    bytes: 300_000,
    of: 400_000,
  });
});

test('the length by the structure takes the place of the header’s, for the file and its tracks', () => {
  const media = aMedia([anAudioTrack()], { probedBy: 'ffmpeg' });
  const seven = { kind: 'exact', seconds: 7 } as const;
  const chained = of({ first: 3, later: 4 }, { recordings: 2, duration: seven });
  expect(witnessed(media, chained)).toMatchObject({
    duration: seven,
    recordings: 2,
    tracks: [{ duration: seven }],
  });
  expect(witnessed(media, of({ first: 3 }))).toEqual(media);
  expect(witnessed(media, null)).toEqual(media);
});
