import { describe, expect, test } from 'vitest';
import type { DoneJob, FailedJob, Job } from '../../../../src/domain/job/job.ts';
import { jobsLeft } from '../../../../src/domain/queue/jobs-left.ts';
import { isLongWork } from '../../../../src/domain/queue/long-work.ts';
import {
  newsBetween,
  NO_TALLY,
  waysToTell,
  type News,
  type TellingFacts,
} from '../../../../src/domain/queue/news.ts';
import {
  aJobBase,
  anArtifact,
  aQueuedJob,
  aRunningJob,
  aSource,
  someWork,
} from '../../../support/samples/jobs.ts';

const named = (id: string) => ({ id, sources: [aSource({ name: `${id}.mov` })] });
const running = (id: string, startedAt = 0) =>
  aRunningJob({ ...named(id), run: { token: 't', runner: 'r', startedAt } });
const waiting = (id: string) => aQueuedJob(named(id));
const held = (id: string) => aQueuedJob({ ...named(id), start: 'held' });
const done = (id: string, seconds = 1) =>
  ({
    ...aJobBase(named(id)),
    state: 'done',
    work: someWork(),
    seconds,
    outputs: [],
    output: { name: 'x', mime: 'x', artifact: anArtifact(), media: someWork().media },
  }) as unknown as DoneJob;
const failed = (id: string): FailedJob => ({
  ...aJobBase(named(id)),
  state: 'failed',
  failure: { kind: 'damaged' },
  step: null,
  log: [],
  work: null,
});

/** The news of a series of looks at the queue, ten seconds apart. */
function newsOf(...looks: readonly (readonly Job[])[]): (News | null)[] {
  let tally = NO_TALLY;
  return looks.slice(1).map((after, index) => {
    const before = new Map((looks[index] ?? []).map((job) => [job.id, job]));
    const look = newsBetween(tally, before, after, (index + 1) * 10_000);
    tally = look.tally;
    return look.news;
  });
}

describe('what is news', () => {
  test('the end of the queue, with everything that came to an end since it began', () => {
    expect(
      newsOf([running('a'), waiting('b')], [done('a'), running('b')], [done('a'), failed('b')]),
    ).toEqual([null, { kind: 'finished', long: false, done: ['a.mov'], failed: ['b.mov'] }]);
  });

  test('a long job, while others go on', () => {
    expect(newsOf([running('a'), waiting('b')], [done('a', 31), running('b')])).toEqual([
      { kind: 'job', long: true, done: ['a.mov'], failed: [] },
    ]);
    expect(newsOf([running('a'), waiting('b')], [done('a', 29), running('b')])).toEqual([null]);
  });

  test('a job that fails after a long time', () => {
    expect(newsOf([running('a', -25_000), waiting('b')], [failed('a'), running('b')])).toEqual([
      { kind: 'job', long: true, done: [], failed: ['a.mov'] },
    ]);
  });

  test('files that wait for the user hold nothing up', () => {
    expect(newsOf([running('a'), held('b')], [done('a'), held('b')])).toMatchObject([
      { kind: 'finished', done: ['a.mov'] },
    ]);
  });

  test('not what the user did, nor what was there before', () => {
    const cancelled: Job = { ...aJobBase(named('a')), state: 'cancelled' };
    expect(newsOf([running('a')], [cancelled], [])).toEqual([null, null]);
    expect(newsOf([], [done('a')], [done('a'), held('b')])).toEqual([null, null]);
  });

  test('each round is counted by itself', () => {
    const first = done('a');
    expect(
      newsOf([running('a')], [first], [first, running('b')], [first, done('b')]),
    ).toMatchObject([{ done: ['a.mov'] }, null, { done: ['b.mov'] }]);
  });
});

describe('who is told, and how', () => {
  const ALL: TellingFacts = {
    role: 'runner',
    page: 'hidden',
    notify: 'on',
    permission: 'granted',
    sound: 'on',
  };
  const NEWS: News = { kind: 'finished', long: false, done: ['a'], failed: [] };
  test.each([
    [{}, { notification: true, sound: true }],
    [{ page: 'visible' }, { notification: false, sound: false }],
    [{ role: 'viewer' }, { notification: false, sound: false }],
    [{ notify: 'off' }, { notification: false, sound: true }],
    [{ notify: 'unasked' }, { notification: false, sound: true }],
    [{ permission: 'refused' }, { notification: false, sound: true }],
    [{ sound: 'off' }, { notification: true, sound: false }],
  ] as const)('%o', (change, ways) =>
    expect(waysToTell(NEWS, { ...ALL, ...change })).toEqual(ways),
  );

  test('who sees the page hears the end of what took a while', () => {
    expect(waysToTell({ ...NEWS, long: true }, { ...ALL, page: 'visible' })).toEqual({
      notification: false,
      sound: true,
    });
  });
});

test('the number left counts what goes on by itself', () => {
  expect(jobsLeft([running('a'), waiting('b'), held('c'), done('d'), failed('e')])).toBe(2);
});

test('work is long by what is known of it', () => {
  const nothing = () => null;
  const estimated = (seconds: number | null) => {
    const work = someWork();
    const plan = { ...work.plan, estimate: { ...work.plan.estimate, seconds } };
    return { work: { ...work, plan } };
  };
  expect(isLongWork([{ ...waiting('a'), ...estimated(61) }], nothing)).toBe(true);
  expect(isLongWork([{ ...held('a'), ...estimated(61) }], nothing)).toBe(false);
  expect(isLongWork([{ ...waiting('a'), ...estimated(null) }, waiting('b')], nothing)).toBe(false);
  const two = [
    { ...waiting('a'), ...estimated(31) },
    { ...running('b'), ...estimated(31) },
  ];
  expect(isLongWork(two, nothing)).toBe(true);
  expect(isLongWork(two, () => 5)).toBe(false);
});
