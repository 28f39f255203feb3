import { expect, test } from 'vitest';
import {
  coverTracks,
  otherPictures,
} from '../../../../../../src/engines/webcodecs/worker/containers/cover-tracks.ts';

const image = (mimeType: string, hex: string) => ({
  data: Uint8Array.from(Buffer.from(hex, 'hex')),
  mimeType,
  kind: 'coverFront' as const,
});

test('JPEG and PNG are covers, and other pictures are named', () => {
  const png = image('image/png', '89504e470d0a1a0a0000000d494844520000007800000040');
  const webp = image('image/webp', '524946460000000057454250');
  expect(coverTracks([webp, png], 1)).toMatchObject([{ kind: 'cover', index: 1, codec: 'png' }]);
  expect(otherPictures([webp, png], 2)).toMatchObject([
    { kind: 'attachment', index: 2, codec: 'image/webp' },
  ]);
});
