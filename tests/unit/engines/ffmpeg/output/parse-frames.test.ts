import { expect, test } from 'vitest';
import { parseFrames } from '../../../../../src/engines/ffmpeg/output/parse-frames.ts';

test('frames in the order in which they are shown, from the start of the file', () => {
  const csv = `packet,1.400000,K_
packet,1.520000,__
packet,1.440000,__
packet,1.480000,__
packet,1.560000,K_
format,1.300000
`;
  expect(parseFrames(csv)).toEqual({ times: [0.1, 0.14, 0.18, 0.22, 0.26], keys: [0, 4] });
});

test('frames that are never shown do not count', () => {
  const csv = 'packet,-0.040000,KD\npacket,0.000000,__\npacket,0.040000,_D\nformat,0.000000\n';
  expect(parseFrames(csv)).toEqual({ times: [0], keys: [] });
});

test('a file that does not say when it starts, starts at 0', () => {
  expect(parseFrames('packet,0.5,K_\nformat,N/A\n')?.times).toEqual([0.5]);
});

test('a frame without a time, or no frames at all, make no index', () => {
  expect(parseFrames('packet,0.000000,K_\npacket,N/A,__\nformat,0.000000\n')).toBeNull();
  expect(parseFrames('format,0.000000\n')).toBeNull();
  expect(parseFrames('')).toBeNull();
});

test('more flags than are known, and Windows line ends', () => {
  expect(parseFrames('packet,0.000000,K__\r\npacket,0.04,_DC\r\n')).toEqual({
    times: [0],
    keys: [0],
  });
});
