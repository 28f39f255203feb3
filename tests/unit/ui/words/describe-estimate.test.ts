import { expect, test } from 'vitest';
import { describeEstimate } from '../../../../src/ui/words/describe-estimate.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test.each([
  [0.2, 'at once'],
  [1.2, 'about a second'],
  [2.8, 'about 3 s'],
  [9.7, 'about 10 s'],
  [43, 'about 45 s'],
  [58, 'about 1 min'],
  [118, 'about 2 min'],
  [13 * 60, 'about 15 min'],
  [58 * 60, 'about 1 h'],
  [92 * 60, 'about 1 h 30 min'],
])('%d seconds are %s', (seconds, text) => {
  expect(describeEstimate({ seconds, bytes: null }).map(plain)).toEqual([text]);
});

test('bytes have two digits', () => {
  const text = (bytes: number) => describeEstimate({ seconds: null, bytes }).map(plain);
  expect(text(12_345_678)).toEqual(['about 12 MB']);
  expect(text(987_654_321)).toEqual(['about 990 MB']);
});

test('what is not known is not said', () => {
  expect(describeEstimate({ seconds: null, bytes: null })).toEqual([]);
});
