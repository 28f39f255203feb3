import { expect, test } from 'vitest';
import type { Artifact } from '../../../../../src/domain/step/artifact.ts';
import { MOST_PASSES } from '../../../../../src/domain/plan/model/size-limit.ts';
import type { Capabilities } from '../../../../../src/domain/plan/model/context.ts';
import { judgeSize } from '../../../../../src/domain/plan/size-limit/next-pass.ts';
import { keptForNextPass } from '../../../../../src/domain/plan/size-limit/plan-next-pass.ts';
import type { Plan } from '../../../../../src/domain/plan/model/plan.ts';
import { plan } from '../../../../../src/domain/plan/router.ts';
import { dependencies } from '../../../../../src/domain/step/step.ts';
import { bothEngines, ffmpegOnly, someFrames } from '../../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../../support/samples/media.ts';
import { seeded } from '../../../../support/samples/seeded.ts';

const duration = { kind: 'exact', seconds: 60 } as const;
const media = aMedia(
  [aVideoTrack({ duration, frames: 1500 }), anAudioTrack({ duration, codec: 'ac3' })],
  { duration, size: 31e6 },
);

function tight(means: Capabilities = bothEngines(media)): Plan {
  const target = { format: 'mp4', options: { maxSize: 10 } } as const;
  const result = plan(media, target, means);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

function artifact(size: number): Artifact {
  return { id: `of ${size} bytes`, size, heap: 0, fingerprint: null };
}

/** Passes as an encoder makes them that turns bit rates and pixels into bytes; how it ends, and how many there were. */
function passes(first: Plan, encode: (bitRate: number, pixels: number) => number) {
  let artifacts: Record<string, Artifact> = {};
  let current = first;
  for (let count = 1; ; count += 1) {
    for (const { id } of current.steps) artifacts[id] ??= artifact(1000);
    artifacts[current.outputs[0].step] = artifact(
      Math.round(encode(current.sizeLimit?.bitRate ?? 0, pixelsOf(current))),
    );
    const verdict = judgeSize(current, artifacts);
    if (verdict.kind === 'again') {
      current = verdict.plan;
      artifacts = { ...keptForNextPass(current, artifacts) };
    } else {
      const bytes = verdict.kind === 'take' ? (artifacts[verdict.step]?.size ?? NaN) : null;
      return { verdict, bytes, count };
    }
  }
}

function pixelsOf({ sizeLimit }: Plan): number {
  return (sizeLimit?.picture?.width ?? 0) * (sizeLimit?.picture?.height ?? 0);
}

test('what fits and fills the limit is taken at once', () => {
  expect(passes(tight(), () => 9.5e6)).toMatchObject({ bytes: 9_500_000, count: 1 });
});

test('whatever an encoder makes of its bit rate, what is taken fits, and nearly fills the limit', () => {
  const random = seeded(5);
  const byBoth = [tight(), tight(ffmpegOnly(media))] as const;
  const ideal = 60 / 8;
  for (let n = 0; n < 2000; n += 1) {
    const first = byBoth[n % 2] ?? byBoth[0];
    const factor = 0.8 + random() * 0.55;
    const bend = 0.9 + random() * 0.2;
    const noise = () => 1 + (random() - 0.5) * 0.02;
    const rest = 900_000 + random() * 500_000;
    const reference = first.sizeLimit?.bitRate ?? 1;
    const { bytes, count } = passes(
      first,
      (rate) => rest + ideal * factor * reference * (rate / reference) ** bend * noise(),
    );
    expect(bytes).toBeLessThanOrEqual(10e6);
    expect(bytes).toBeGreaterThan(9e6);
    expect(count).toBeLessThanOrEqual(MOST_PASSES);
  }
});

test('a picture that an encoder cannot make so small becomes a smaller picture', () => {
  const first = tight();
  const least = 11e6 / pixelsOf(first) ** 0.85;
  const { verdict, bytes } = passes(first, (rate, pixels) =>
    Math.max(1e6 + rate * 7.6, least * pixels ** 0.85),
  );
  expect(verdict.kind).toBe('take');
  expect(bytes).toBeLessThanOrEqual(10e6);
  expect(bytes).toBeGreaterThan(9e6);
});

test('an encoder that takes what it wants is told of', () => {
  const { verdict, count } = passes(tight(), () => 12e6);
  expect(verdict).toEqual({ kind: 'missed', limit: 10e6, reached: 12e6 });
  expect(count).toBe(MOST_PASSES);
});

test('a picture that needs no more bits is taken as it is', () => {
  const { bytes, count } = passes(tight(), () => 4e6);
  expect(bytes).toBe(4e6);
  expect(count).toBe(2);
});

test('a second pass that is too large leaves the first', () => {
  const sizes = [8e6, 11e6, 10.5e6, 10.1e6];
  const { bytes } = passes(tight(), () => sizes.shift() ?? NaN);
  expect(bytes).toBe(8e6);
});

test('where smaller was asked for, the smallest that is smaller than the source is taken in the end', () => {
  const first = tight();
  const stubborn = (accepted: number) =>
    passes({ ...first, sizeLimit: { ...(first.sizeLimit ?? fail()), accepted } }, () => 12e6);
  expect(stubborn(13e6).bytes).toBe(12e6);
  expect(stubborn(10e6).verdict.kind).toBe('missed');
});

test('only what depends on the bit rate is made again', () => {
  const first = tight(ffmpegOnly(media, { frames: someFrames(1500) }));
  const ids = first.steps.map(({ id }) => id);
  expect(ids).toContain('sound');
  const made = Object.fromEntries(ids.map((id) => [id, artifact(12e6)]));
  const verdict = judgeSize(first, made);
  if (verdict.kind !== 'again') throw new Error(verdict.kind);
  expect(Object.keys(keptForNextPass(verdict.plan, made))).toEqual(['sound']);
  const next = verdict.plan.steps;
  expect(next.filter(({ id }) => id.endsWith('.2'))).toHaveLength(ids.length - 1);
  const known = new Set(next.map(({ id }) => id));
  expect(next.flatMap(dependencies).every((id) => known.has(id))).toBe(true);
});

test('the usual quality is planned anew when it does not fit', () => {
  const first = tight();
  const usual = { ...first, sizeLimit: { ...(first.sizeLimit ?? fail()), bitRate: null } };
  const made = (bytes: number) => ({ [usual.outputs[0].step]: artifact(bytes) });
  expect(judgeSize(usual, made(10e6 + 1)).kind).toBe('replan');
  expect(judgeSize(usual, made(10e6)).kind).toBe('take');
  expect(judgeSize(usual, made(1e6)).kind).toBe('take');
});

function fail(): never {
  throw new Error('There is no limit.');
}
