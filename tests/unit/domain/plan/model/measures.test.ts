import { expect, test } from 'vitest';
import {
  corrected,
  measuresIn,
  withTrial,
  type Company,
  type Measures,
  type Trial,
} from '../../../../../src/domain/plan/model/measures.ts';
import { calibrationKey } from '../../../../../src/domain/plan/model/estimate-calibration.ts';
import { plan } from '../../../../../src/domain/plan/router.ts';
import type { Target } from '../../../../../src/domain/target/target.ts';
import { bothEngines } from '../../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../../support/samples/media.ts';

const rawEstimate = { seconds: 10, bytes: 1e6 };
const trial: Trial = {
  kind: 'a',
  company: 'alone',
  rawEstimate,
  seconds: 30,
  fixed: 0.5,
  bytes: 0.5e6,
};

test('the first job of a kind is believed', () => {
  const measures = withTrial({}, trial);
  expect(corrected(rawEstimate, measures.a)).toEqual({ seconds: 30, bytes: 500_000 });
  expect(corrected({ seconds: 2, bytes: null }, measures.a)).toEqual({ seconds: 6, bytes: null });
  expect(corrected(rawEstimate, measures.b)).toEqual(rawEstimate);
});

test('from then on each one moves the mean', () => {
  const steady = Array.from({ length: 10 }).reduce<Measures>((all) => withTrial(all, trial), {});
  expect(steady.a?.count).toBe(10);
  expect(steady.a?.time).toBeCloseTo(3);
  const faster = withTrial(steady, { ...trial, seconds: 10 });
  expect(faster.a?.time).toBeLessThan(3);
  expect(faster.a?.time).toBeGreaterThan(1.5);
});

test('a job that makes no sense does little harm', () => {
  const measures = withTrial(withTrial({}, trial), { ...trial, seconds: 1e9, bytes: 0 });
  expect(measures.a?.time).toBeLessThan(10);
  expect(measures.a?.size).toBe(0.5);
  expect(withTrial({}, { ...trial, rawEstimate: { seconds: 0, bytes: null } }).a).toEqual({
    count: 1,
    fixed: 0.5,
    time: 1,
    size: 1,
  });
});

test('kinds that were not seen for long are forgotten', () => {
  const many = Array.from({ length: 200 }, (_, n) => `kind ${n}`).reduce<Measures>(
    (all, kind) => withTrial(all, { ...trial, kind }),
    {},
  );
  expect(Object.keys(many)).toHaveLength(120);
  expect(many['kind 199']).toBeDefined();
});

function planOf(target: Target, seconds = 10, measures: Measures = {}) {
  const duration = { kind: 'exact', seconds } as const;
  const media = aMedia([aVideoTrack({ duration }), anAudioTrack({ duration })], {
    duration,
    size: 520_000 * seconds,
  });
  const result = plan(media, target, bothEngines(media, {}, { measures }));
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

test('kinds tell apart what cannot be compared', () => {
  const kinds = [
    planOf({ format: 'mp4', options: {} }),
    planOf({ format: 'webm', options: {} }),
    planOf({ format: 'webm', options: { quality: 'fast' } }),
    planOf({ format: 'webm', options: { resolution: '480' } }),
    planOf({ format: 'webm', options: { cropLeft: 20 } }),
    planOf({ format: 'webm', options: { maxSize: 1 } }),
    planOf({ format: 'mp3', options: {} }),
    planOf({ format: 'gif', options: {} }),
  ].map(calibrationKey);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(kinds).toEqual(kinds.map((kind) => kind.trim()));
});

test('a plan promises what such jobs took here, whatever their length', () => {
  const target = { format: 'webm', options: { quality: 'fast' } } as const;
  const first = planOf(target);
  const kind = calibrationKey(first);
  const was = {
    seconds: (first.rawEstimate?.seconds ?? 0) * 2,
    bytes: (first.rawEstimate?.bytes ?? 0) / 4,
  };
  const before = planOf(target, 40);
  const start = (before.estimate.seconds ?? 0) - (before.rawEstimate?.seconds ?? 0);
  const measures = withTrial(
    {},
    { ...trial, kind, rawEstimate: first.rawEstimate, ...was, fixed: start },
  );
  const longer = planOf(target, 40, measures);
  expect(longer.estimate.bytes).toBeCloseTo((before.estimate.bytes ?? 0) / 4, -1);
  expect((longer.estimate.seconds ?? 0) - start).toBeCloseTo(
    ((before.estimate.seconds ?? 0) - start) * 2,
  );
  expect(planOf(target, 40, measures)).toEqual(longer);
});

test('a limit is never promised to be exceeded', () => {
  const target = { format: 'mp4', options: { maxSize: 2 } } as const;
  const kind = calibrationKey(planOf(target));
  const measures = { [kind]: { count: 3, time: 1, size: 1.5 } };
  expect(planOf(target, 10, measures).estimate.bytes).toBe(2e6);
});

test('what was measured in one company tells about the other, until that is measured', () => {
  const alone = withTrial({}, trial);
  const together = measuresIn(alone, 'together').a;
  expect(together?.time).toBeCloseTo(3 * 1.6);
  expect(together?.fixed).toBeCloseTo(0.5 * 1.6);
  const both = withTrial(alone, { ...trial, company: 'together', seconds: 45, fixed: 1 });
  expect(measuresIn(both, 'together').a).toMatchObject({ time: 4.5, fixed: 1 });
  expect(measuresIn(both, 'alone').a).toMatchObject({ time: 3, fixed: 0.5 });
  expect(measuresIn(withTrial({}, { ...trial, company: 'together' }), 'alone').a?.time).toBeCloseTo(
    3 / 1.6,
  );
});

test('of twenty mixed jobs, each is foretold within 30 % from the third of its kind on', () => {
  // A device on which trials, checks and the start of an engine take their time, and two jobs slow each other down.
  const kinds = [
    { target: { format: 'mp4', options: { resolution: '480' } }, pace: 2.5, fixed: 3, size: 0.4 },
    { target: { format: 'webm', options: {} }, pace: 0.4, fixed: 1.2, size: 0.9 },
    { target: { format: 'mp3', options: {} }, pace: 6, fixed: 0.5, size: 1.05 },
    { target: { format: 'gif', options: {} }, pace: 1.3, fixed: 2, size: 0.3 },
  ] as const satisfies readonly { target: Target; pace: number; fixed: number; size: number }[];
  const seen = new Map<string, number>();
  let measures: Measures = {};
  let judged = 0;
  for (let n = 0; n < 20; n += 1) {
    const one = kinds[n % kinds.length] ?? kinds[0];
    const company: Company = n % 8 < 4 ? 'together' : 'alone';
    const slower = company === 'together' ? 1.75 : 1;
    const length = 12 + ((n * 7) % 30);
    const said = planOf(one.target, length, measuresIn(measures, company));
    const kind = calibrationKey(said);
    const { rawEstimate: raw } = said;
    const noise = 1 + (((n * 13) % 11) - 5) / 50;
    const seconds = (raw.seconds ?? 0) * one.pace * slower * noise;
    const fixed = one.fixed * slower * noise;
    const bytes = (raw.bytes ?? 0) * one.size * noise;
    const before = seen.get(kind) ?? 0;
    if (before >= 2) {
      judged += 1;
      const isNear = (value: number | null, was: number) => Math.abs((value ?? 0) / was - 1) < 0.3;
      expect(isNear(said.estimate.seconds, seconds + fixed), `${kind} ${n}`).toBe(true);
      expect(isNear(said.estimate.bytes, bytes), `${kind} ${n}`).toBe(true);
    }
    seen.set(kind, before + 1);
    measures = withTrial(measures, { kind, company, rawEstimate: raw, seconds, fixed, bytes });
  }
  expect(judged).toBeGreaterThanOrEqual(10);
});
