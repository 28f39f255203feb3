import { expect, test } from 'vitest';
import { UNTAGGED } from '../../../../../../src/domain/media/colours.ts';
import {
  parseH264Sps,
  spsOfAnnexB,
  spsOfAvcC,
} from '../../../../../../src/engines/webcodecs/worker/codecs/h264-sps.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

// Written by x264 at 160x120, with one option changed each.
const SPS = {
  plain: '6764000bacd942847e5c0440000003004000000c83c50a6580',
  full: '6764000bacd942847e5c05b2000003000200000300641e28532c',
  interlaced: '67640015acd94288fde022000003000200000300643e28532c',
  ten: '676e000ba6cd942847e5c044000003000400000300c83c50a658',
  chroma422: '677a000bbcd942847e27011000000300100000030320f1429960',
  chroma444: '67f4000b919b28508fc4e022000003000200000300641e28532c',
  baseline: '6742c00bd902847e5c0440000003004000000c83c50a92',
} as const;

test('tells chroma, depth, range and half pictures', () => {
  const plain = {
    chroma: 1,
    bitDepth: 8,
    interlaced: false,
    fullRange: false,
    colours: UNTAGGED,
  };
  expect(parseH264Sps(bytes(SPS.plain))).toEqual(plain);
  expect(parseH264Sps(bytes(SPS.full))).toEqual({
    ...plain,
    fullRange: true,
    colours: { ...UNTAGGED, range: 'full' },
  });
  expect(parseH264Sps(bytes(SPS.interlaced))).toEqual({ ...plain, interlaced: true });
  expect(parseH264Sps(bytes(SPS.ten))).toEqual({ ...plain, bitDepth: 10 });
  expect(parseH264Sps(bytes(SPS.chroma422))).toEqual({ ...plain, chroma: 2 });
  expect(parseH264Sps(bytes(SPS.chroma444))).toEqual({ ...plain, chroma: 3 });
  expect(parseH264Sps(bytes(SPS.baseline))).toEqual(plain);
});

test('finds the parameter set in a box and in a stream', () => {
  const nal = bytes(SPS.plain);
  const box = Uint8Array.of(1, 100, 0, 11, 255, 0xe1, 0, nal.length, ...nal, 1, 0, 0);
  expect(spsOfAvcC(box)).toEqual(nal);
  expect(spsOfAvcC(Uint8Array.of(1, 100, 0, 11, 255, 0xe0))).toBeNull();
  const stream = Uint8Array.of(0, 0, 0, 1, 9, 16, 0, 0, 1, ...nal);
  expect(spsOfAnnexB(stream)?.subarray(0, nal.length)).toEqual(nal);
  expect(spsOfAnnexB(Uint8Array.of(0, 0, 1, 9, 16, 0, 0))).toBeNull();
});
