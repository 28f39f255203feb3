import { expect, test } from 'vitest';
import {
  layoutOfCodecString,
  pixelFormatName,
} from '../../../../../../src/engines/webcodecs/worker/codecs/pixel-format.ts';

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
