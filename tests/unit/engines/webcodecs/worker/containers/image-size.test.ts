import { expect, test } from 'vitest';
import { imageFacts } from '../../../../../../src/engines/webcodecs/worker/containers/image-size.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

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
