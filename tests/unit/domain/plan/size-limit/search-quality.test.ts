import { expect, test } from 'vitest';
import type { PicturePass } from '../../../../../src/domain/plan/model/picture-limit.ts';
import {
  qualityOf,
  searchQuality,
  shareAt,
} from '../../../../../src/domain/plan/size-limit/search-quality.ts';

const picture = { width: 1600, height: 1200 };
const CODECS = [
  ['mjpeg', 2],
  ['webp', 75],
  ['avif', 55],
  ['jxl', 75],
] as const;

/** What comes of a search with an encoder that makes so many bytes of a quality. */
function search(
  codec: 'mjpeg' | 'webp' | 'avif' | 'jxl',
  first: number,
  limit: number,
  steep: number,
) {
  const top = qualityOf(codec, first);
  const passes: PicturePass[] = [];
  let value = first;
  for (;;) {
    const bytes = Math.round(1e6 * Math.exp((qualityOf(codec, value) - top) * steep));
    passes.push({ step: String(passes.length), picture, value, bytes });
    const found = searchQuality({ limit, picture }, passes, codec);
    if (found.kind !== 'try') return { found: found.kind, passes };
    value = found.value;
  }
}

test.each(CODECS)(
  '%s: what fits uses nine tenths of the limit, after a few passes',
  (codec, first) => {
    for (const steep of [0.02, 0.03, 0.04]) {
      for (const limit of [0.95e6, 0.8e6, 0.7e6, 0.6e6]) {
        const { found, passes } = search(codec, first, limit, steep);
        if (found === 'too-many-pixels') continue;
        const used = Math.max(
          ...passes.map(({ bytes }) => bytes).filter((bytes) => bytes <= limit),
        );
        expect({ used: used / limit > 0.9, few: passes.length <= 6 }).toEqual({
          used: true,
          few: true,
        });
      }
    }
  },
);

test.each(CODECS)(
  '%s: what fits at once is taken, and what is hopeless is given up at once',
  (codec, first) => {
    expect(search(codec, first, 1e6, 0.03)).toMatchObject({ found: 'best', passes: [{}] });
    expect(search(codec, first, 1e5, 0.03)).toMatchObject({
      found: 'too-many-pixels',
      passes: [{}],
    });
  },
);

test('of a size that had too many pixels nothing is known of the next one', () => {
  const passes = [
    { step: 'a', picture, value: 2, bytes: 9e5 },
    { step: 'b', picture: { width: 800, height: 600 }, value: 9, bytes: 1e5 },
  ];
  const found = searchQuality(
    { limit: 2e5, picture: { width: 800, height: 600 } },
    passes,
    'mjpeg',
  );
  expect(found.kind).toBe('try');
  if (found.kind === 'try') expect(qualityOf('mjpeg', found.value)).toBeGreaterThan(55);
});

test('a share is that of the ladder, and between its rungs', () => {
  expect(shareAt('mjpeg', 4)).toBeCloseTo(0.79 ** 1.5);
  expect(shareAt('webp', 70)).toBeCloseTo(0.92 ** 0.75);
  expect(shareAt('png', 0)).toBe(1);
});
