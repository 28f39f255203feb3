import { expect, test } from 'vitest';
import {
  aacChannels,
  hasOwnChannels,
} from '../../../../src/engines/webcodecs/worker/codecs/aac-channels.ts';
import { exactRate } from '../../../../src/engines/webcodecs/worker/containers/frame-rate.ts';
import { imageFacts } from '../../../../src/engines/webcodecs/worker/containers/image-size.ts';
import {
  mixChannels,
  mixMatrix,
} from '../../../../src/engines/webcodecs/worker/audio/mix-channels.ts';
import {
  layoutOfCodecString,
  pixelFormatName,
} from '../../../../src/engines/webcodecs/worker/codecs/pixel-format.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

test('rates are the fractions that were meant', () => {
  expect(exactRate(25)).toEqual({ num: 25, den: 1 });
  expect(exactRate(1e9 / 33_333_333)).toEqual({ num: 30, den: 1 });
  expect(exactRate(1e9 / 41_708_333)).toEqual({ num: 24_000, den: 1001 });
  expect(exactRate(59.94)).toEqual({ num: 60_000, den: 1001 });
  expect(exactRate(12.345)).toEqual({ num: 12_345, den: 1000 });
  expect([exactRate(0), exactRate(Number.NaN)]).toEqual([null, null]);
});

test('pixel formats have the names that FFmpeg gives them', () => {
  const name = (codec: string, fullRange = false, alpha = false) => {
    const layout = layoutOfCodecString(codec);
    return layout === null ? null : pixelFormatName({ ...layout, fullRange, alpha });
  };
  expect(name('vp8')).toBe('yuv420p');
  expect(name('vp8', false, true)).toBe('yuva420p');
  expect(name('vp09.00.10.08')).toBe('yuv420p');
  expect(name('vp09.02.10.10.01')).toBe('yuv420p10le');
  expect(name('vp09.01.10.08.03')).toBe('yuv444p');
  expect(name('av01.0.05M.08')).toBe('yuv420p');
  expect(name('av01.0.05M.10')).toBe('yuv420p10le');
  expect(name('av01.1.05M.08')).toBe('yuv444p');
  expect(name('avc1.64001f')).toBeNull();
  expect(pixelFormatName({ chroma: 1, bitDepth: 8, fullRange: true, alpha: false })).toBe(
    'yuvj420p',
  );
});

test('channels of AAC are those of the codec, the standard ones or its own', () => {
  expect(aacChannels(bytes('1210'))).toBe(2);
  expect(aacChannels(bytes('1208'))).toBe(1);
  expect(aacChannels(bytes('11b0'))).toBe(6);
  expect(aacChannels(new Uint8Array())).toBeNull();
  expect([hasOwnChannels(bytes('1210')), hasOwnChannels(bytes('1180'))]).toEqual([false, true]);
});

test('pictures are known by their bytes', () => {
  expect(imageFacts(bytes('89504e470d0a1a0a0000000d494844520000007800000040'))).toEqual({
    codec: 'png',
    width: 120,
    height: 64,
  });
  expect(imageFacts(bytes('ffd8ffe00004aaaaffc00011080040002003'))).toEqual({
    codec: 'mjpeg',
    width: 32,
    height: 64,
  });
  expect(imageFacts(bytes('474946383961'))).toBeNull();
});

test('surround is mixed to stereo without clipping', () => {
  const loud = Array.from({ length: 6 }, () => Float32Array.of(1));
  const [left, right] = mixChannels(loud, mixMatrix(6, 2) ?? []);
  expect(left?.[0]).toBeCloseTo(1, 6);
  expect(right?.[0]).toBeCloseTo(1, 6);
  expect(mixMatrix(2, 1)).toEqual([[0.5, 0.5]]);
  expect(mixMatrix(1, 2)).toEqual([[1], [1]]);
  expect(mixMatrix(7, 2)).toBeNull();
});
