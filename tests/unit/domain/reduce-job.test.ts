import { describe, expect, test } from 'vitest';
import type { Job, JobState } from '../../../src/domain/job.ts';
import type { JobEvent } from '../../../src/domain/job-event.ts';
import { reduceJob } from '../../../src/domain/reduce-job.ts';
import { aJobBase, aQueuedJob, aRunningJob, someWork } from '../../support/jobs.ts';

const artifact = { id: 'file-1', size: 10, heap: 0 };
const work = someWork({ artifacts: { convert: artifact } });
const run = { token: 'token-1', runner: 'runner-1', startedAt: 1000 };
const output = { name: 'clip.mp4', mime: 'video/mp4', artifact, media: work.media };

/** One job in each state. */
const JOBS: Record<JobState, Job> = {
  importing: { ...aJobBase(), state: 'importing', start: 'held' },
  queued: aQueuedJob(),
  running: aRunningJob({ run, work }),
  finishing: { ...aJobBase({ attempt: 1 }), state: 'finishing', run, work },
  paused: { ...aJobBase(), state: 'paused', work },
  done: { ...aJobBase(), state: 'done', work, output, seconds: 1 },
  failed: { ...aJobBase(), state: 'failed', failure: { kind: 'damaged' }, log: [], work },
  cancelled: { ...aJobBase(), state: 'cancelled' },
  lost: { ...aJobBase(), state: 'lost' },
};

const { token } = run;
const EVENTS: Record<string, JobEvent> = {
  release: { kind: 'release' },
  start: { kind: 'start', run },
  foreseen: { kind: 'foreseen', target: aJobBase().target, work },
  planned: { kind: 'planned', token, work },
  'step-done': { kind: 'step-done', token, step: 'convert', artifact },
  'steps-done': { kind: 'steps-done', token },
  done: { kind: 'done', token, output, at: 3000 },
  replan: { kind: 'replan', token, avoid: 'copy' },
  failed: { kind: 'failed', token, failure: { kind: 'damaged' }, log: ['line'] },
  'source-lost': { kind: 'source-lost', token },
  crashed: { kind: 'crashed', token, log: [] },
  left: { kind: 'left', token },
  pause: { kind: 'pause' },
  resume: { kind: 'resume' },
  cancel: { kind: 'cancel' },
  retry: { kind: 'retry' },
};

/** The whole table of transitions: where each event leads from each state. What is not in it changes nothing. */
const TABLE: Record<JobState, Partial<Record<string, JobState>>> = {
  importing: { release: 'importing', cancel: 'cancelled' },
  queued: {
    release: 'queued',
    start: 'running',
    foreseen: 'queued',
    pause: 'paused',
    cancel: 'cancelled',
  },
  running: {
    planned: 'running',
    'step-done': 'running',
    'steps-done': 'finishing',
    replan: 'queued',
    failed: 'failed',
    'source-lost': 'lost',
    crashed: 'queued',
    left: 'queued',
    pause: 'paused',
    cancel: 'cancelled',
  },
  finishing: {
    done: 'done',
    replan: 'queued',
    failed: 'failed',
    'source-lost': 'lost',
    crashed: 'queued',
    left: 'queued',
    cancel: 'cancelled',
  },
  paused: { resume: 'queued', cancel: 'cancelled' },
  done: {},
  failed: { retry: 'queued' },
  cancelled: { retry: 'queued' },
  lost: {},
};

describe('every event in every state', () => {
  for (const [state, job] of Object.entries(JOBS)) {
    for (const [name, event] of Object.entries(EVENTS)) {
      const expected = TABLE[job.state][name] ?? null;
      test(`${state} + ${name} -> ${expected ?? 'nothing'}`, () => {
        expect(reduceJob(job, event)?.state ?? null).toBe(expected);
      });
    }
  }
});

test('a word from a dead try changes nothing', () => {
  for (const event of Object.values(EVENTS)) {
    if (!('token' in event)) continue;
    expect(reduceJob(JOBS.running, { ...event, token: 'other' })).toBeNull();
  }
});

test('the attempt is counted when work starts, not when it ends', () => {
  expect(reduceJob(aQueuedJob({ attempt: 1 }), { kind: 'start', run })?.attempt).toBe(2);
});

test('a job that crashes twice fails instead of taking the queue down for ever', () => {
  const once = reduceJob(JOBS.running, { kind: 'crashed', token, log: [] });
  expect(once).toMatchObject({ state: 'queued', crashes: 1 });
  const again = reduceJob(aRunningJob({ run, crashes: 1 }), { kind: 'crashed', token, log: ['x'] });
  expect(again).toMatchObject({ state: 'failed', failure: { kind: 'crashed-twice' }, log: ['x'] });
});

test('leaving in good order never counts as a crash', () => {
  expect(reduceJob(aRunningJob({ run, crashes: 1 }), { kind: 'left', token })).toMatchObject({
    state: 'queued',
    crashes: 1,
  });
});

test('finished steps survive an interruption and a pause', () => {
  const back = reduceJob(JOBS.running, { kind: 'crashed', token, log: [] });
  expect(back).toMatchObject({ work: { artifacts: { convert: artifact } } });
  expect(reduceJob(JOBS.running, { kind: 'pause' })).toMatchObject({ work });
});

test('another target drops the plan; a new plan drops what the old one made', () => {
  const target = { format: 'mp3', options: {} } as const;
  expect(reduceJob(JOBS.paused, { kind: 'set-target', target })).toMatchObject({
    target,
    work: null,
  });
  expect(reduceJob(JOBS.running, { kind: 'set-target', target })).toBeNull();
  expect(reduceJob(JOBS.running, { kind: 'replan', token, avoid: 'copy' })).toMatchObject({
    work: null,
    avoid: ['copy'],
  });
});

test('a retry starts from nothing', () => {
  const failed = { ...JOBS.failed, attempt: 2, crashes: 2, avoid: ['copy'] } as Job;
  expect(reduceJob(failed, { kind: 'retry' })).toMatchObject({
    state: 'queued',
    start: 'ready',
    attempt: 0,
    crashes: 0,
    avoid: [],
    work: null,
  });
});

test('what belonged to the old state stays behind', () => {
  const cancelled = reduceJob(JOBS.running, { kind: 'cancel' });
  expect(cancelled).not.toHaveProperty('run');
  expect(cancelled).not.toHaveProperty('work');
});

test('a done job names its output and nothing else', () => {
  const twoSteps = {
    ...work,
    artifacts: { palette: { id: 'file-0', size: 1, heap: 0 }, convert: artifact },
  };
  const finishing: Job = { ...aJobBase(), state: 'finishing', run, work: twoSteps };
  expect(reduceJob(finishing, { kind: 'done', token, output, at: 3000 })).toMatchObject({
    seconds: 2,
    work: { artifacts: { convert: artifact } },
  });
});

test('a plan made ahead is taken over, unless another target is wanted by now or it was begun', () => {
  const foreseen = { kind: 'foreseen', target: aJobBase().target, work } as const;
  expect(reduceJob(aQueuedJob(), foreseen)).toMatchObject({ state: 'queued', work });
  const other = aQueuedJob({ target: { format: 'gif', options: {} } });
  expect(reduceJob(other, foreseen)).toBeNull();
  const begun = aQueuedJob({ work: { ...work, artifacts: { convert: artifact } } });
  expect(reduceJob(begun, foreseen)).toBeNull();
});
