import { expect, test } from 'vitest';
import { segmentStarts } from '../../../../src/domain/hls/segment-starts.ts';

const CUTS = { every: 6 };

const TABLE: [name: string, keys: number[][], starts: number[]][] = [
  ['where the rule wants them', [[0, 6, 12, 18]], [0, 6, 12, 18]],
  ['not at other key frames', [[0, 1, 3.2, 6, 7, 12, 15.5]], [0, 6, 12, 15.5]],
  [
    'only where all renditions have one',
    [
      [0, 3, 6, 12],
      [0, 6.5, 12],
    ],
    [0, 12],
  ],
  [
    'at times that were rounded differently',
    [
      [0, 6.006],
      [0, 6.0061],
    ],
    [0, 6.006],
  ],
  ['at an odd rate', [[0, 6.006, 12.012, 18.018]], [0, 6.006, 12.012, 18.018]],
  ['early where the start was cut off', [[0, 3.5, 9.5, 15.5]], [0, 3.5, 9.5, 15.5]],
  ['late where there is nothing before', [[0, 20, 26]], [0, 20, 26]],
  ['not for a rest that is short', [[0, 6, 7]], [0, 6]],
  ['from when the first frame is shown', [[0.5, 6, 12]], [0.5, 6, 12]],
];

for (const [name, keys, starts] of TABLE) {
  test(`segments begin ${name}`, () => expect(segmentStarts(keys, CUTS)).toEqual(starts));
}
