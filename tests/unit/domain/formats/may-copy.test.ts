import { expect, test } from 'vitest';
import { formatOf, type FormatId } from '../../../../src/domain/formats/catalogue.ts';
import { mayCutWithoutEncoding } from '../../../../src/domain/formats/may-copy.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../support/samples/media.ts';

const H264 = aMedia();
const HEVC = aMedia([aVideoTrack({ codec: 'hevc' }), anAudioTrack()]);
const MP3 = aMedia([anAudioTrack({ codec: 'mp3' })]);
const PCM = aMedia([anAudioTrack({ codec: 'pcm_s16le' })]);

test.each<[string, typeof H264, FormatId, boolean]>([
  ['H.264', H264, 'mp4', true],
  ['HEVC', HEVC, 'mp4', false],
  ['HEVC', HEVC, 'mkv', true],
  ['MP3', MP3, 'mp3', true],
  ['MP3', MP3, 'flac', false],
  ['raw samples, which are cut exactly anyway,', PCM, 'wav', false],
])('whether %s can be cut without encoding: %#', (_, media, format, may) => {
  expect(mayCutWithoutEncoding(media, formatOf(format))).toBe(may);
});
