import { expect, test } from 'vitest';
import type { Failure } from '../../../../src/domain/failure/failure.ts';
import type { FailedJob, PausedJob } from '../../../../src/domain/job/job.ts';
import type { Work } from '../../../../src/domain/job/work.ts';
import { describePause, describeRetry } from '../../../../src/ui/words/describe-kept.ts';
import { aJobBase } from '../../../support/samples/jobs.ts';
import { aPlan, workWith } from '../plan-fixtures.ts';
import { doneSteps, encodeStep, FOUR_SEGMENTS } from '../plan-steps.ts';

const RUN = { token: 'token-1', runner: 'runner-1', startedAt: 0 };

const segments = (...done: string[]): Work => ({
  ...workWith(aPlan([], { steps: FOUR_SEGMENTS })),
  artifacts: doneSteps(...done),
});

function aPausedJob(change: Partial<PausedJob>): PausedJob {
  return { ...aJobBase({ attempt: 1 }), state: 'paused', run: null, work: null, ...change };
}

test('what was begun is still being finished, and what is done is counted', () => {
  const work = segments('segment-0', 'segment-2');
  expect(describePause(aPausedJob({ run: RUN, work }))).toBe(
    'Pausing after the current segments · 2 of 4 segments done',
  );
  expect(describePause(aPausedJob({ work }))).toBe('Paused · 2 of 4 segments done');
});

test('a job without segments is not said to have any', () => {
  const work = workWith(aPlan([], { steps: [encodeStep('all'), encodeStep('more')] }));
  expect(describePause(aPausedJob({ run: RUN, work }))).toBe('Pausing after the current step');
  expect(describePause(aPausedJob({ work: { ...work, artifacts: doneSteps('all') } }))).toBe(
    'Paused · 1 of 2 steps done',
  );
});

test('a job that was begun in vain says so, and one that never began does not', () => {
  expect(describePause(aPausedJob({ work: segments() }))).toBe('Paused. Resume starts over.');
  expect(describePause(aPausedJob({ attempt: 0 }))).toBe('Paused');
});

function aFailedJob(failure: Failure, work: Work | null): FailedJob {
  return { ...aJobBase(), state: 'failed', failure, step: null, log: [], work };
}

test('a retry says that it goes on only when it does', () => {
  const full: Failure = { kind: 'storage-full', needed: null, used: null };
  expect(describeRetry(aFailedJob(full, segments('segment-1')))).toBe(
    '1 of 4 segments done. Retry continues from there.',
  );
  expect(describeRetry(aFailedJob(full, segments()))).toBeNull();
  expect(describeRetry(aFailedJob(full, null))).toBeNull();
  expect(describeRetry(aFailedJob({ kind: 'damaged' }, segments('segment-1')))).toBeNull();
});
