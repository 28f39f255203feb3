import { expect, test } from 'vitest';
import {
  corrected,
  withTrial,
  type Measures,
} from '../../../../../src/domain/plan/model/measures.ts';
import { calibrationKey } from '../../../../../src/domain/plan/model/estimate-calibration.ts';
import { plan } from '../../../../../src/domain/plan/router.ts';
import type { Target } from '../../../../../src/domain/target/target.ts';
import { bothEngines } from '../../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../../support/samples/media.ts';

const rawEstimate = { seconds: 10, bytes: 1e6 };
const trial = { kind: 'a', rawEstimate, seconds: 30, bytes: 0.5e6 };

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
    time: 1,
    size: 1,
  });
});

test('kinds that were not seen for long are forgotten', () => {
  const many = Array.from({ length: 200 }, (_, n) => `kind ${n}`).reduce<Measures>(
    (all, kind) => withTrial(all, { ...trial, kind }),
    {},
  );
  expect(Object.keys(many)).toHaveLength(60);
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
  const measures = withTrial({}, { kind, rawEstimate: first.rawEstimate ?? rawEstimate, ...was });
  const longer = planOf(target, 40, measures);
  const before = planOf(target, 40);
  const start = (before.estimate.seconds ?? 0) - (before.rawEstimate?.seconds ?? 0);
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
