import { describe, expect, test } from 'vitest';
import type { DoneJob, Job } from '../../../../src/domain/job/job.ts';
import { NO_PROGRESS } from '../../../../src/domain/job/progress.ts';
import {
  jobsOfRun,
  nextRun,
  NO_RUN,
  queueProgress,
} from '../../../../src/domain/queue/queue-progress.ts';
import {
  aJobBase,
  anArtifact,
  aQueuedJob,
  aRunningJob,
  aSource,
  someWork,
} from '../../../support/samples/jobs.ts';

const named = (id: string, size = 1000) => ({ id, sources: [aSource({ name: id, size })] });
const workOf = (seconds: number | null, bytes: number | null) => {
  const work = someWork();
  return { ...work, plan: { ...work.plan, estimate: { seconds, bytes } } };
};
const waiting = (id: string, seconds: number | null, bytes: number | null = 100) =>
  aQueuedJob({ ...named(id), work: workOf(seconds, bytes) });
const running = (id: string, seconds: number, bytes = 100) =>
  aRunningJob({ ...named(id), work: workOf(seconds, bytes) });
const held = (id: string): Job => ({ ...waiting(id, 1), start: 'held' });
const done = (id: string, seconds: number, size: number): DoneJob => ({
  ...aJobBase(named(id)),
  state: 'done',
  work: someWork(),
  seconds,
  outputs: [
    { name: id, suffix: '', mime: '', artifact: anArtifact({ size }), media: someWork().media },
  ],
});
const idsOf = (jobs: readonly Job[]) => jobs.map(({ id }) => id);

describe('a run of the queue', () => {
  test('holds what was begun since the queue was at rest, and stands as it ended', () => {
    const first = nextRun(NO_RUN, [done('old', 1, 1), running('a', 1), held('b')]);
    expect([...first.jobs]).toEqual(['a']);
    const second = nextRun(first, [done('a', 1, 1), waiting('b', 1)]);
    expect([...second.jobs]).toEqual(['a', 'b']);
    const over = nextRun(second, [done('a', 1, 1), done('b', 1, 1)]);
    expect(over).toMatchObject({ state: 'over' });
    expect(idsOf(jobsOfRun(over, [done('old', 1, 1), done('a', 1, 1), done('b', 1, 1)]))).toEqual([
      'a',
      'b',
    ]);
    const next = nextRun(over, [done('a', 1, 1), running('c', 1)]);
    expect([...next.jobs]).toEqual(['c']);
  });

  test('what waits for the user is told of before it starts, and not while something runs', () => {
    expect(idsOf(jobsOfRun(NO_RUN, [done('old', 1, 1), held('a')]))).toEqual(['a']);
    const run = nextRun(NO_RUN, [running('a', 1), held('b')]);
    expect(idsOf(jobsOfRun(run, [running('a', 1), held('b')]))).toEqual(['a']);
  });
});

describe('the progress of several jobs', () => {
  test('none is no progress', () => {
    expect(queueProgress([], () => null)).toBeNull();
  });

  test('a long job weighs more than a short one', () => {
    const jobs = [done('short', 1, 1), waiting('long', 9)];
    expect(queueProgress(jobs, () => null)?.fraction).toBeCloseTo(0.1);
  });

  test('fetching an engine is no work done, however much of it has come', () => {
    const fetching = { ...NO_PROGRESS, stage: { kind: 'loading-engine' }, fraction: 0.9 } as const;
    expect(queueProgress([running('a', 10)], () => fetching)?.fraction).toBe(0);
  });

  test('a running job counts as far as it is, and says how long it takes still', () => {
    const jobs = [running('a', 10), running('b', 10), waiting('c', 10)];
    const progress = queueProgress(jobs, () => ({
      ...NO_PROGRESS,
      fraction: 0.5,
      remaining: 6,
    }));
    expect(progress?.fraction).toBeCloseTo(1 / 3);
    expect(progress?.remaining).toBeCloseTo((6 + 6 + 10) / 2);
  });

  test('nothing is sooner done than its longest job', () => {
    const jobs = [running('a', 1), running('b', 60)];
    expect(queueProgress(jobs, () => null)?.remaining).toBeCloseTo(60);
  });

  test('the time is told when half of the jobs are known', () => {
    const unknown = [waiting('x', null), waiting('y', null)];
    expect(queueProgress([...unknown, waiting('a', 4)], () => null)?.remaining).toBeNull();
    expect(
      queueProgress([...unknown, waiting('a', 4), waiting('b', 4)], () => null)?.remaining,
    ).toBeCloseTo(16);
  });

  test('sizes are of what is known, and measured when all is done', () => {
    const going = queueProgress([done('a', 1, 40), waiting('b', 1, null)], () => null);
    expect(going).toMatchObject({ before: 1000, after: 40, sizes: 'estimated' });
    const over = queueProgress([done('a', 1, 40), done('b', 1, 60)], () => null);
    expect(over).toMatchObject({ before: 2000, after: 100, sizes: 'measured', settled: 2 });
  });
});
