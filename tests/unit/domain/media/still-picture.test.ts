import { expect, test } from 'vitest';
import { fitsCanvas, stillContainer } from '../../../../src/domain/media/still-picture.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const webp = (kind: string, flags = 0) =>
  bytes(`RIFF\u0000\u0001\0\0WEBP${kind}\u000A\0\0\0${String.fromCharCode(flags)}\0\0\0`);

const HEADS = [
  ['a JPEG', bytes('\u00FF\u00D8\u00FF\u00E0'), 'jpeg'],
  ['a PNG', bytes('\u0089PNG\r\n\u001A\n\0\0\0\rIHDR'), 'png'],
  ['an animated PNG', bytes('\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\0\u0008acTL'), null],
  ['a WebP', webp('VP8 '), 'webp'],
  ['a lossless WebP', webp('VP8L'), 'webp'],
  ['a WebP with transparency', webp('VP8X', 0x10), 'webp'],
  ['an animated WebP', webp('VP8X', 0x12), null],
  ['an AVIF', bytes('\0\0\0\u001cftypavif\0\0\0\0avifmif1miaf'), 'avif'],
  ['a HEIC', bytes('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'), 'heic'],
  ['a BMP', bytes('BM\u0036\0\0\0\0\0\0\0\u0036\0\0\0\u0028\0\0\0'), 'bmp'],
  ['an icon', bytes('\0\0\u0001\0\u0001\0\u0010\u0010\0\0'), 'ico'],
  ['text that begins like a BMP', bytes('BMW is a maker of cars.'), null],
  ['an MP4', bytes('\0\0\0 ftypisom\0\0\u0002\0isomiso2avc1mp41'), null],
  ['a GIF', bytes('GIF89a\u0001\0\u0001\0'), null],
  ['nothing', bytes(''), null],
] as const;

test.each(HEADS)('%s', (_, head, container) => expect(stillContainer(head)).toBe(container));

test('canvases have at most so many pixels, and sides of such a length', () => {
  expect(fitsCanvas({ width: 12_000, height: 9000 })).toBe(true);
  expect(fitsCanvas({ width: 20_000, height: 1000 })).toBe(false);
  expect(fitsCanvas({ width: 16_000, height: 16_000 })).toBe(false);
});
