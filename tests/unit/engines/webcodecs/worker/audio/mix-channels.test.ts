import { expect, test } from 'vitest';
import {
  mixChannels,
  mixMatrix,
} from '../../../../../../src/engines/webcodecs/worker/audio/mix-channels.ts';

test('surround is mixed to stereo without clipping', () => {
  const loud = Array.from({ length: 6 }, () => Float32Array.of(1));
  const [left, right] = mixChannels(loud, mixMatrix(6, 2) ?? []);
  expect(left?.[0]).toBeCloseTo(1, 6);
  expect(right?.[0]).toBeCloseTo(1, 6);
  expect(mixMatrix(2, 1)).toEqual([[0.5, 0.5]]);
  expect(mixMatrix(1, 2)).toEqual([[1], [1]]);
  expect(mixMatrix(7, 2)).toBeNull();
});
