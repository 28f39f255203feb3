import { expect, test } from 'vitest';
import type { Options } from '../../../../src/domain/options/options.ts';
import { describeEdits } from '../../../../src/ui/words/describe-edits.ts';
import type { Trim } from '../../../../src/domain/plan/model/trim.ts';
import { aMedia, aVideoTrack } from '../../../support/samples/media.ts';
import { aPlan } from '../plan-fixtures.ts';

const A_MINUTE = { duration: { kind: 'exact', seconds: 60 } } as const;

const said = (options: Partial<Options>, media = aMedia(undefined, A_MINUTE), trim?: Trim) =>
  describeEdits(
    { format: 'mp4', options },
    { media, plan: aPlan([], trim === undefined ? {} : { trim }) },
  )
    .join(' · ')
    .replaceAll('\u00A0', ' ');

test('a plain conversion has nothing to tell', () => {
  expect(said({})).toBe('');
  expect(said({ quality: 'fast', resolution: '720', volume: 0, trimMode: 'keyframes' })).toBe('');
});

test.each([
  [{ trimStart: 5, trimEnd: 20.5 }, '0:05–0:20.5'],
  [{ trimEnd: 20 }, '0:00–0:20'],
  [{ trimStart: 65, trimMode: 'keyframes' }, 'from 1:05 · cut at key frames'],
  [{ cropLeft: 640, cropRight: 640, cropTop: 360, cropBottom: 360 }, 'cropped 640×360'],
  [{ rotate: '90', flip: 'horizontal' }, 'turned 90° right · mirrored'],
  [{ speed: 1.5, volume: -3 }, '1.5× speed · volume -3 dB'],
  [{ audioTracks: 'none', trimStart: 1 }, 'from 0:01 · muted'],
  [{ audioTracks: '2', channels: '1' }, 'channels mono · sound track 2'],
  [{ videoCodec: 'h264', crf: 20 }, 'video codec H.264 · CRF 20'],
  [{ tagTitle: 'ABC', tagArtist: 'X', tagComment: '' }, 'new title and artist · comment removed'],
  [{ cover: 'data:image/png;base64,AAAA', rotate: '180' }, 'new cover · turned 180°'],
  [{ cover: 'none' }, 'cover removed'],
] as const)('%j', (options, text) => {
  expect(said(options)).toBe(text);
});

test('a crop counts on the upright picture, and has no size where that is unknown', () => {
  const upright = aMedia([aVideoTrack({ rotation: 90 })]);
  expect(said({ cropLeft: 80, cropTop: 20 }, upright)).toBe('cropped 1000×1900');
  expect(describeEdits({ format: 'mp4', options: { cropLeft: 80 } }, null)).toEqual(['cropped']);
});

test('a cut that ends after the file is told as what it will be', () => {
  const short = aMedia([aVideoTrack()], { duration: { kind: 'exact', seconds: 12.5 } });
  expect(said({ trimStart: 2, trimEnd: 30 }, short)).toBe('0:02–0:12.5, where the file ends');
  expect(said({ trimStart: 20, trimEnd: 30 }, short)).toBe('0:20–0:30');
});

test('a cut at key frames says where it really begins', () => {
  const options = { trimStart: 5, trimEnd: 9, trimMode: 'keyframes' } as const;
  const cutAt = (from: number | null, settled = true): Trim => ({
    mode: 'key-frames',
    range: { from, to: 9 },
    settled,
  });
  expect(said(options, undefined, cutAt(3.2))).toBe(
    '0:03.2–0:09 · cut at the key frame before 0:05',
  );
  expect(said(options, undefined, cutAt(null))).toBe(
    '0:00–0:09 · cut at the key frame before 0:05',
  );
  expect(said(options, undefined, cutAt(5))).toBe('0:05–0:09 · cut at key frames');
  expect(said(options, undefined, cutAt(5, false))).toBe('0:05–0:09 · cut at key frames');
});

test('what the format cannot do is not told', () => {
  expect(describeEdits({ format: 'mp3', options: { cropLeft: 80, trimStart: 2 } }, null)).toEqual([
    'from 0:02',
  ]);
});
