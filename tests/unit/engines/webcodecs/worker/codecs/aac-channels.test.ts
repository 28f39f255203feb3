import { expect, test } from 'vitest';
import {
  aacChannels,
  hasOwnChannels,
} from '../../../../../../src/engines/webcodecs/worker/codecs/aac-channels.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

test('channels of AAC are those of the codec, the standard ones or its own', () => {
  expect(aacChannels(bytes('1210'))).toBe(2);
  expect(aacChannels(bytes('1208'))).toBe(1);
  expect(aacChannels(bytes('11b0'))).toBe(6);
  expect(aacChannels(new Uint8Array())).toBeNull();
  expect([hasOwnChannels(bytes('1210')), hasOwnChannels(bytes('1180'))]).toEqual([false, true]);
});
