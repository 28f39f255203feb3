import { expect, test } from 'vitest';
import type { Plan } from '../../../../src/domain/plan/model/plan.ts';
import {
  endsOf,
  jobFraction,
  planFraction,
  remainingTime,
  stepFraction,
} from '../../../../src/domain/job/progress.ts';
import { someWork } from '../../../support/samples/jobs.ts';
import { aStep } from '../../../support/samples/step-request.ts';

const step = aStep({ duration: 10 });
const at = (time: number | null, read = 0, written = 0) =>
  stepFraction(step, 1000, { time, read, written });

test('a step counts by time; by bytes read, which never promise the end, where it writes and tells none', () => {
  expect(at(5)).toBe(0.5);
  expect(at(5, 1000)).toBe(0.5);
  expect(at(null, 500, 10)).toBeCloseTo(0.45);
  expect(at(0, 500, 10)).toBe(0);
  expect(at(null, 1000, 10)).toBeCloseTo(0.9);
});

test('what is read for trials, before anything is written, is no progress', () => {
  expect(at(null, 1000)).toBe(0);
});

test('a step of unknown length counts by bytes', () => {
  for (const duration of [null, 0]) {
    const progress = { time: 5, read: 500, written: 0 };
    expect(stepFraction(aStep({ duration }), 1000, progress)).toBeCloseTo(0.45);
  }
});

test('the fraction of a step stays between 0 and 1, whatever is reported', () => {
  const times = [null, -5, 0, 1, 10, 11, 1e9];
  for (const time of times) {
    for (const read of [0, 10, 1000, 5000]) {
      for (const bytes of [0, 1000]) {
        const fraction = stepFraction(step, bytes, { time, read, written: 0 });
        expect(fraction).toBeGreaterThanOrEqual(0);
        expect(fraction).toBeLessThanOrEqual(1);
      }
    }
  }
});

test('the fraction of a step grows with its time, and with its bytes', () => {
  const byTime = [0.1, 1, 5, 9, 10, 12].map((time) => at(time));
  expect(byTime).toEqual(byTime.toSorted((a, b) => a - b));
  const byBytes = [0, 1, 500, 900, 1000, 2000].map((read) => at(null, read, 1));
  expect(byBytes).toEqual(byBytes.toSorted((a, b) => a - b));
});

test('a plan weighs its steps by their cost', () => {
  const plan: Plan = {
    ...someWork().plan,
    steps: [aStep({ id: 'small', cost: 1 }), aStep({ id: 'large', cost: 3 })],
  };
  const fraction = (done: Record<string, number>) =>
    planFraction(plan, new Map(Object.entries(done)));
  expect(fraction({})).toBe(0);
  expect(fraction({ small: 1 })).toBe(0.25);
  expect(fraction({ small: 1, large: 0.5 })).toBe(0.625);
  expect(fraction({ small: 1, large: 1 })).toBe(1);
  expect(fraction({ other: 1 })).toBe(0);
  expect(planFraction({ ...plan, steps: [] }, new Map())).toBe(0);
  expect(planFraction({ ...plan, steps: [aStep({ cost: 0 })] }, new Map([['step', 1]]))).toBe(0);
});

test('a pass that may be followed by another leaves room for it, and none falls behind the one before', () => {
  const pass = { step: 'a', bitRate: 1, picture: null, bytes: 1 };
  const sizeLimit = {
    accepted: 10e6,
    limit: 1,
    enough: 1,
    bitRate: 1,
    picture: null,
    most: 1,
    otherBytes: 0,
    seconds: 1,
  };
  const inPass = (count: number, done: number) => {
    const passes = Array.from({ length: count }, () => pass);
    const plan = {
      ...someWork().plan,
      steps: [aStep({ id: 'a' })],
      sizeLimit: { ...sizeLimit, passes },
    };
    return planFraction(plan, new Map([['a', done]]));
  };
  const fractions = [0, 1, 2, 3].flatMap((count) => [inPass(count, 0), inPass(count, 1)]);
  expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
  expect(fractions[0]).toBe(0);
  expect(fractions[1]).toBeLessThan(0.7);
});

test('the time left is told when there is something to go by', () => {
  expect(remainingTime(10, 0, 0.5)).toBe(10);
  expect(remainingTime(10, 0.5, 0.75)).toBe(10);
  expect(remainingTime(10, 0, 1)).toBe(0);
  expect(remainingTime(0.9, 0, 0.5)).toBeNull();
  expect(remainingTime(10, 0.5, 0.505)).toBeNull();
});

test('trials and checks have their share of a job, and the bar moves with the work', () => {
  const ends = endsOf(4, 10);
  expect(jobFraction(ends, 0, 0)).toBe(0);
  expect(jobFraction(ends, 1, 0)).toBeCloseTo(0.1);
  expect(jobFraction(ends, 60, 0)).toBeCloseTo(0.2);
  expect(jobFraction(ends, 2, 0.5)).toBeCloseTo(0.5);
  expect(jobFraction(ends, 9, 1)).toBeCloseTo(0.8);
  expect(jobFraction(endsOf(4, null), 1, 0.5)).toBeCloseTo(0.5);
  expect(jobFraction(endsOf(5, 1), 9, 1)).toBeGreaterThan(0.5);
});
