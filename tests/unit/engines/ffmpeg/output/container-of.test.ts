import { expect, test } from 'vitest';
import { containerOf } from '../../../../../src/engines/ffmpeg/output/container-of.ts';

test.each([
  ['mov,mp4,m4a,3gp,3g2,mj2', 'isobmff'],
  ['matroska,webm', 'matroska'],
  ['mpegts', 'mpeg-ts'],
  ['mpeg', 'mpeg-ps'],
  ['hevc', 'video-stream'],
  ['aac', 'adts'],
  ['webp_pipe', 'webp'],
  ['nut', 'other'],
  ['', 'other'],
])('what the demuxer "%s" reads is %s', (demuxer, container) => {
  expect(containerOf(demuxer)).toBe(container);
});
