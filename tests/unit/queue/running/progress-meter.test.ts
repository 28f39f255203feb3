import { expect, test } from 'vitest';
import type { Progress } from '../../../../src/domain/job/progress.ts';
import { createProgressMeter } from '../../../../src/queue/running/progress-meter.ts';
import { someWork } from '../../../support/samples/jobs.ts';
import { aStep } from '../../../support/samples/step-request.ts';

/** A meter of a job of ten seconds, of which four are trials and checks. */
function aMeter() {
  let now = 0;
  const told: Progress[] = [];
  const meter = createProgressMeter(
    (progress) => told.push(progress),
    () => now * 1000,
  );
  const step = aStep({ id: 'convert', duration: 20, cost: 1 });
  const plan = { ...someWork().plan, steps: [step], estimate: { seconds: 10, bytes: 1 } };
  meter.begin(plan, [], 4);
  return {
    meter,
    last: () => told.at(-1),
    report(at: number, time: number | null) {
      now = at;
      meter.stepProgress(step, 1000, { time, read: 1000, written: 0 });
    },
  };
}

test('a short file that is read at once for trials is not nearly done', () => {
  const { report, last, meter } = aMeter();
  report(1, null);
  expect(last()?.fraction).toBeCloseTo(0.1);
  expect(last()?.remaining).toBeCloseTo(9);
  report(3, 10);
  expect(last()?.fraction).toBeCloseTo(0.5);
  report(5, 20);
  meter.stepDone('convert');
  expect(last()?.fraction).toBeCloseTo(0.8);
});

test('the bar stays where it was while the result is checked', () => {
  const { report, last, meter } = aMeter();
  report(5, 20);
  meter.enter({ kind: 'verifying' });
  expect(last()).toMatchObject({ stage: { kind: 'verifying' }, fraction: expect.closeTo(0.8) });
});
