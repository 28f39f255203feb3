import { expect, test } from 'vitest';
import type { FormatId } from '../../../../../src/domain/formats/catalogue.ts';
import type { Options } from '../../../../../src/domain/options/options.ts';
import { plan } from '../../../../../src/domain/plan/router.ts';
import { describePlan } from '../../../../../src/ui/words/describe-plan.ts';
import { ffmpegOnly } from '../../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../../support/samples/media.ts';

const spatial = anAudioTrack({ codec: 'apac', channels: 4 });
const iphone = aMedia([aVideoTrack(), spatial, anAudioTrack({ index: 2 })]);
const silent = aMedia([aVideoTrack(), anAudioTrack({ frames: 0 })]);

function outcome(media = iphone, format: FormatId = 'mp4', options: Partial<Options> = {}) {
  const planned = plan(media, { format, options }, ffmpegOnly(media));
  return planned.ok ? describePlan(planned.value).join(' | ') : planned.failure;
}

test('a sound that nobody can decode is left out and named where there is another one', () => {
  const leftOut = 'Audio left out: Kiln cannot decode spatial audio (APAC)';
  expect(outcome()).toBe(`Video copied | Audio copied | ${leftOut}`);
  expect(outcome(iphone, 'webm')).toContain(leftOut);
});

test('a format with one sound takes the first that can be used', () => {
  expect(outcome(iphone, 'mp3')).toMatch(/^Audio AAC → MP3 by FFmpeg/u);
});

test('asked for by its number, or alone, it is missed', () => {
  const failure = { kind: 'unsupported-codec', codec: 'apac' };
  expect(outcome(iphone, 'mp3', { audioTracks: '1' })).toEqual(failure);
  expect(outcome(aMedia([aVideoTrack(), spatial]))).toEqual(failure);
});

test('a track that is declared only is left out, and is no sound', () => {
  expect(outcome(silent)).toBe('Video copied | Audio left out: it is empty');
  expect(outcome(silent, 'mp3')).toEqual({ kind: 'no-track', wanted: 'audio' });
});
