import { expect, test } from 'vitest';
import { describeTarget } from '../../../../src/ui/words/describe-target.ts';

test('a target is described by what is not as the format has it', () => {
  expect(describeTarget({ format: 'gif', options: {} })).toBe('GIF');
  expect(describeTarget({ format: 'gif', options: { resolution: 'auto' } })).toBe('GIF');
  expect(
    describeTarget({
      format: 'mp4',
      options: { quality: 'smallest', resolution: '720', trimStart: 7, speed: 1.5, crf: 20 },
    }),
  ).toBe(
    'MP4 · Quality: Smallest · Resolution: Up to 720p · Start: 0:07 · Speed: 1.5\u00A0× · CRF: 20',
  );
});
