import { expect, test } from 'vitest';
import { jpegQuality, jpegScale } from '../../../../src/domain/media/jpeg-quality.ts';

test('a quantizer scale and the quality that is as large are told from each other', () => {
  expect([1, 2, 4, 6, 9, 31].map(jpegQuality)).toEqual([100, 92, 82, 72, 55, 1]);
  for (let quality = 1; quality <= 100; quality += 1) {
    expect(jpegQuality(jpegScale(quality))).toBeCloseTo(quality);
  }
  expect(jpegScale(77)).toBe(5);
});

test('beyond its ends a scale has no other values', () => {
  expect([jpegQuality(0), jpegQuality(40), jpegScale(0), jpegScale(101)]).toEqual([100, 1, 31, 1]);
});
