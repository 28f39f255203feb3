import { expect, test } from 'vitest';
import { MOST_PASSES } from '../../../../../src/domain/plan/model/size-limit.ts';
import { judgeSize } from '../../../../../src/domain/plan/size-limit/next-pass.ts';
import { keptForNextPass } from '../../../../../src/domain/plan/size-limit/plan-next-pass.ts';
import type { Plan } from '../../../../../src/domain/plan/model/plan.ts';
import { plan } from '../../../../../src/domain/plan/router.ts';
import { dependencies } from '../../../../../src/domain/step/step.ts';
import type { Target } from '../../../../../src/domain/target/target.ts';
import { ffmpegOnly } from '../../../../support/samples/means.ts';
import { aMedia, aVideoTrack } from '../../../../support/samples/media.ts';

const duration = { kind: 'exact', seconds: 10 } as const;
const media = aMedia([aVideoTrack({ duration })], { duration, size: 8e6 });

function planned(target: Target): Plan {
  const result = plan(media, target, ffmpegOnly(media));
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

/** Passes of an encoder that makes so many bytes of pixels, in the best quality. */
function passes(first: Plan, encode: (pixels: number, value: number) => number) {
  let artifacts: Record<string, { size: number }> = {};
  let current = first;
  for (let count = 1; ; count += 1) {
    const { picture, value } = current.pictureLimit ?? fail();
    const bytes = Math.round(encode(picture.width * picture.height, value));
    for (const { id } of current.steps) artifacts[id] = { size: bytes };
    const verdict = judgeSize(current, artifacts);
    if (verdict.kind !== 'again') return { verdict, bytes, count, picture, value };
    current = verdict.plan;
    artifacts = { ...keptForNextPass(current, artifacts) };
    const known = new Set(current.steps.map(({ id }) => id));
    expect(current.steps.flatMap(dependencies).every((id) => known.has(id))).toBe(true);
  }
}

for (const format of ['gif', 'webp', 'jpg', 'png'] as const) {
  test(`${format}: what fits is taken, what does not is made with less of everything`, () => {
    const first = planned({ format, options: { maxSize: 1 } });
    expect(passes(first, () => 1e6)).toMatchObject({ count: 1, bytes: 1e6 });
    const { picture, value } = first.pictureLimit ?? fail();
    const perPixel = 6e6 / (picture.width * picture.height);
    const made = passes(first, (pixels) => pixels * perPixel);
    expect(made.verdict.kind).toBe('take');
    expect(made.bytes).toBeLessThanOrEqual(1e6);
    expect(made.bytes).toBeGreaterThan(0.4e6);
    expect(made.count).toBeLessThanOrEqual(MOST_PASSES);
    if (format !== 'png') expect(made.value).not.toBe(value);
  });
}

test('a little too much costs quality and no pixels', () => {
  const first = planned({ format: 'jpg', options: { maxSize: 1 } });
  const sizes = [1.1e6, 0.9e6];
  const made = passes(first, () => sizes.shift() ?? NaN);
  expect(made).toMatchObject({ value: 4, picture: first.pictureLimit?.picture });
});

const IMAGES = {
  ...({ copies: [], decodes: [{ kind: 'video', nth: 0 }], audio: [] } as const),
  ...({ video: ['mjpeg', 'webp', 'avif'], formats: ['jpg', 'webp', 'avif'] } as const),
};
const photo = aMedia(
  [aVideoTrack({ codec: 'png', width: 4000, height: 3000, duration: { kind: 'unknown' } })],
  { duration: { kind: 'unknown' }, container: 'png', size: 2e7 },
);

test.each(['jpg', 'webp', 'avif'] as const)(
  '%s by the engine of pictures: never above the limit, and nine tenths of it are used',
  (format) => {
    for (const size of [2e5, 3e5, 1e6, 5e6, 2e7]) {
      const target = { format, options: { maxSize: 0.2 } };
      const result = plan(photo, target, ffmpegOnly(photo, { images: IMAGES }));
      if (!result.ok) throw new Error(result.failure.kind);
      const first = result.value;
      const { value } = first.pictureLimit ?? fail();
      const share = (now: number) =>
        format === 'jpg' ? (value / now) ** 0.7 : Math.exp((now - value) * 0.025);
      const sizes: number[] = [];
      const made = passes(first, (pixels, now) => {
        const bytes = size * (pixels / 12e6) ** 0.85 * share(now);
        sizes.push(bytes);
        return bytes;
      });
      const { verdict, count } = made;
      expect(verdict.kind).toBe('take');
      const best = Math.max(...sizes.filter((bytes) => Math.round(bytes) <= 2e5));
      expect({ format, size, count, sizes, good: best > 1.8e5 }).toMatchObject({ good: true });
    }
  },
);

test('what is to lose nothing costs pixels only', () => {
  const first = planned({ format: 'webp', options: { maxSize: 1, lossless: 'on' } });
  const { picture, value } = first.pictureLimit ?? fail();
  const made = passes(first, (pixels) => (6e6 * pixels) / (picture.width * picture.height));
  expect(made).toMatchObject({ value, verdict: { kind: 'take' } });
  expect(made.picture.width).toBeLessThan(picture.width);
});

test('smaller takes what is smaller than the source in the end; a size does not', () => {
  const stubborn = () => 7e6;
  const half = planned({ format: 'gif', options: { smaller: 'medium' } });
  expect(half.pictureLimit).toMatchObject({ limit: 4e6, accepted: 8e6 - 1 });
  expect(passes(half, stubborn).verdict.kind).toBe('take');
  const exact = planned({ format: 'gif', options: { maxSize: 4 } });
  expect(passes(exact, stubborn).verdict).toMatchObject({ kind: 'missed', reached: 7e6 });
});

function fail(): never {
  throw new Error('There is no limit.');
}
