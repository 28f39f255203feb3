import { describe, expect, test } from 'vitest';
import { bandwidthOf } from '../../../../src/domain/hls/bandwidth.ts';
import { masterPlaylist } from '../../../../src/domain/hls/master-playlist.ts';
import { mediaPlaylist, targetDuration } from '../../../../src/domain/hls/media-playlist.ts';
import { readMasterPlaylist, readMediaPlaylist } from '../../../../src/domain/hls/read-playlist.ts';
import type { HlsPicture, HlsSegment, HlsSound } from '../../../../src/domain/hls/rendition.ts';

/** Segments of so many seconds and bytes. */
function segments(...list: readonly (readonly [seconds: number, bytes: number])[]): HlsSegment[] {
  return list.map(([seconds, bytes], n) => ({ uri: `segment-${n + 1}.m4s`, seconds, bytes }));
}

const picture: HlsPicture = {
  name: '720p',
  codec: 'avc1.64001f',
  segments: segments([6, 600_000], [6, 300_000], [1.5, 100_000]),
  size: { width: 1280, height: 720 },
  frameRate: 30_000 / 1001,
};
const sound: HlsSound = {
  name: 'sound',
  codec: 'mp4a.40.2',
  segments: segments([6.016, 96_256], [5.994, 95_904], [1.49, 23_840]),
  channels: 2,
};

test('a media playlist says how long each segment is, and that it is all there is', () => {
  const text = mediaPlaylist(segments([6.006, 10], [1.2345678, 5]), 6);
  expect(text).toBe(
    [
      '#EXTM3U',
      '#EXT-X-VERSION:7',
      '#EXT-X-TARGETDURATION:6',
      '#EXT-X-MEDIA-SEQUENCE:0',
      '#EXT-X-PLAYLIST-TYPE:VOD',
      '#EXT-X-INDEPENDENT-SEGMENTS',
      '#EXT-X-MAP:URI="init.mp4"',
      '#EXTINF:6.006000,',
      'segment-1.m4s',
      '#EXTINF:1.234568,',
      'segment-2.m4s',
      '#EXT-X-ENDLIST',
      '',
    ].join('\n'),
  );
});

test('no segment is longer than the target when it is rounded', () => {
  expect(targetDuration(segments([6.006, 1], [6.49, 1]))).toBe(6);
  expect(targetDuration(segments([6.5, 1]))).toBe(7);
  expect(targetDuration(segments([0.2, 1]))).toBe(1);
});

describe('bandwidth', () => {
  test('the peak is that of the worst segments in a row, the average that of all', () => {
    expect(bandwidthOf(picture.segments, 6)).toEqual({
      peak: 800_000,
      average: Math.ceil(8e6 / 13.5),
    });
  });
  test('a short segment counts with its neighbours only', () => {
    expect(bandwidthOf(segments([6, 600_000], [1, 1_000_000]), 6).peak).toBe(
      Math.ceil((1_600_000 * 8) / 7),
    );
  });
  test('what is shorter than any run is measured as a whole', () => {
    expect(bandwidthOf(segments([1, 1000]), 6)).toEqual({ peak: 8000, average: 8000 });
  });
});

test('the master playlist adds the sound to every picture', () => {
  const small = { ...picture, name: '480p', size: { width: 854, height: 480 } };
  const text = masterPlaylist({ pictures: [picture, small], sound, target: 6 });
  const peak = 800_000 + bandwidthOf(sound.segments, 6).peak;
  const average = bandwidthOf(picture.segments, 6).average + bandwidthOf(sound.segments, 6).average;
  const stream = (size: string) =>
    `#EXT-X-STREAM-INF:BANDWIDTH=${peak},AVERAGE-BANDWIDTH=${average},CODECS="avc1.64001f,mp4a.40.2",RESOLUTION=${size},FRAME-RATE=29.970,AUDIO="sound"`;
  expect(text.split('\n')).toEqual([
    '#EXTM3U',
    '#EXT-X-VERSION:7',
    '#EXT-X-INDEPENDENT-SEGMENTS',
    '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="sound",NAME="Sound",DEFAULT=YES,AUTOSELECT=YES,CHANNELS="2",URI="sound/playlist.m3u8"',
    stream('1280x720'),
    '720p/playlist.m3u8',
    stream('854x480'),
    '480p/playlist.m3u8',
    '',
  ]);
});

test('without sound there is no group, without a picture the sound is a stream of its own', () => {
  const silent = masterPlaylist({ pictures: [picture], sound: null, target: 6 });
  expect(silent).not.toContain('AUDIO');
  expect(silent).toContain('CODECS="avc1.64001f",');
  const blind = masterPlaylist({ pictures: [], sound, target: 6 });
  expect(blind).not.toContain('EXT-X-MEDIA');
  expect(blind).toContain('CODECS="mp4a.40.2"\nsound/playlist.m3u8\n');
});

describe('reading', () => {
  test('gives back what was written', () => {
    expect(readMediaPlaylist(mediaPlaylist(segments([6, 1], [2.5, 1]), 6))).toEqual({
      target: 6,
      init: 'init.mp4',
      segments: [
        { uri: 'segment-1.m4s', seconds: 6 },
        { uri: 'segment-2.m4s', seconds: 2.5 },
      ],
    });
    expect(readMasterPlaylist(masterPlaylist({ pictures: [picture], sound, target: 6 }))).toEqual([
      '720p/playlist.m3u8',
      'sound/playlist.m3u8',
    ]);
  });
  test('what breaks off is not whole', () => {
    const whole = mediaPlaylist(segments([6, 1]), 6);
    expect(readMediaPlaylist(whole.replace('#EXT-X-ENDLIST\n', ''))).toBeNull();
    expect(readMediaPlaylist(whole.replace('#EXTM3U\n', ''))).toBeNull();
    expect(readMediaPlaylist(mediaPlaylist([], 6))).toBeNull();
    expect(readMasterPlaylist('')).toEqual([]);
  });
});
