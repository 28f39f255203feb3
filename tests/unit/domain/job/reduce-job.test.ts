import { describe, expect, test } from 'vitest';
import {
  isHeld,
  isActive,
  isSaved,
  type DoneJob,
  type Job,
  type JobState,
} from '../../../../src/domain/job/job.ts';
import type { JobEvent } from '../../../../src/domain/job/job-event.ts';
import { reduceJob } from '../../../../src/domain/job/reduce-job.ts';
import {
  aJobBase,
  anArtifact,
  aQueuedJob,
  aRunningJob,
  aSource,
  someWork,
} from '../../../support/samples/jobs.ts';

const artifact = anArtifact();
const work = someWork({ artifacts: { convert: artifact } });
const run = { token: 'token-1', runner: 'runner-1', startedAt: 1000 };
const output = { name: 'clip.mp4', suffix: '', mime: 'video/mp4', artifact, media: work.media };
const outputs = [output] as const;

/** One job in each state. */
const JOBS: Record<JobState, Job> = {
  importing: { ...aJobBase(), state: 'importing', start: 'held' },
  queued: aQueuedJob(),
  running: aRunningJob({ run, work }),
  finishing: { ...aJobBase({ attempt: 1 }), state: 'finishing', run, work },
  paused: { ...aJobBase(), state: 'paused', run: null, work },
  done: { ...aJobBase(), state: 'done', work, outputs, seconds: 1 },
  failed: {
    ...aJobBase(),
    state: 'failed',
    failure: { kind: 'damaged' },
    log: [],
    step: null,
    work,
  },
  cancelled: { ...aJobBase(), state: 'cancelled' },
  lost: { ...aJobBase(), state: 'lost', why: 'gone', work },
};

const { token } = run;
const EVENTS: Record<string, JobEvent> = {
  release: { kind: 'release' },
  start: { kind: 'start', run },
  'planned-ahead': { kind: 'planned-ahead', target: aJobBase().target, work },
  planned: { kind: 'planned', token, work },
  'step-done': { kind: 'step-done', token, step: 'convert', artifact },
  'steps-done': { kind: 'steps-done', token },
  done: { kind: 'done', token, outputs, at: 3000 },
  replan: { kind: 'replan', token, avoid: 'copy' },
  failed: { kind: 'failed', token, failure: { kind: 'damaged' }, log: ['line'], step: 'convert' },
  'source-lost': { kind: 'source-lost', token, why: 'gone' },
  rested: { kind: 'rested', token },
  unreachable: { kind: 'unreachable', why: 'locked' },
  crashed: { kind: 'crashed', token, log: [] },
  left: { kind: 'left', token },
  pause: { kind: 'pause' },
  resume: { kind: 'resume' },
  cancel: { kind: 'cancel' },
  retry: { kind: 'retry' },
  found: { kind: 'found', sources: [aSource({ id: 'source-2' })] },
  move: { kind: 'move', order: 7, priority: 'low' },
  prioritise: { kind: 'prioritise', priority: 'high' },
  saved: { kind: 'saved', outputs: [0] },
  remove: { kind: 'remove', removal: { by: 'tab-1', at: 1 } },
  'put-back': { kind: 'put-back' },
};

/** The whole table of transitions: where each event leads from each state. What is not in it changes nothing. */
const TABLE: Record<JobState, Partial<Record<string, JobState>>> = {
  importing: {
    release: 'importing',
    cancel: 'cancelled',
    move: 'importing',
    prioritise: 'importing',
  },
  queued: {
    release: 'queued',
    start: 'running',
    'planned-ahead': 'queued',
    unreachable: 'lost',
    pause: 'paused',
    cancel: 'cancelled',
    move: 'queued',
    prioritise: 'queued',
    remove: 'queued',
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
    move: 'running',
    prioritise: 'running',
    remove: 'cancelled',
  },
  finishing: {
    done: 'done',
    replan: 'queued',
    failed: 'failed',
    'source-lost': 'lost',
    crashed: 'queued',
    left: 'queued',
    cancel: 'cancelled',
    move: 'finishing',
    prioritise: 'finishing',
    remove: 'cancelled',
  },
  paused: {
    resume: 'queued',
    unreachable: 'lost',
    cancel: 'cancelled',
    move: 'paused',
    prioritise: 'paused',
    remove: 'paused',
  },
  done: { move: 'done', saved: 'done', remove: 'done' },
  failed: { retry: 'queued', move: 'failed', remove: 'failed' },
  cancelled: { retry: 'queued', move: 'cancelled', remove: 'cancelled' },
  lost: { found: 'queued', move: 'lost', remove: 'lost' },
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

describe('a job that was removed', () => {
  const removal = { by: 'tab-1', at: 1 };

  for (const [state, job] of Object.entries(JOBS)) {
    const removed = reduceJob(job, { kind: 'remove', removal });
    if (removed === null) continue;
    test(`${state}: it takes no event, and is put back as it was`, () => {
      for (const [name, event] of Object.entries(EVENTS)) {
        const after = reduceJob(removed, event);
        const before = isActive(job) ? reduceJob(job, { kind: 'cancel' }) : job;
        expect(after, name).toEqual(name === 'put-back' ? before : null);
      }
    });
  }
});

test('what was saved is remembered, and said once', () => {
  const two = { ...JOBS.done, outputs: [output, output] } as DoneJob;
  const saved = (job: Job, ...which: number[]) =>
    reduceJob(job, { kind: 'saved', outputs: which }) as DoneJob | null;
  const one = saved(two, 1);
  expect(one?.saved).toEqual([1]);
  expect(isSaved(one ?? two)).toBe(false);
  expect(saved(one ?? two, 1)).toBeNull();
  const both = saved(one ?? two, 0);
  expect(both?.saved).toEqual([0, 1]);
  expect(isSaved(both ?? two)).toBe(true);
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

test('a job that gets on between two crashes is not at fault', () => {
  const crashed = aRunningJob({ run, work, crashes: 1 });
  const further = reduceJob(crashed, { kind: 'step-done', token, step: 'sound', artifact });
  expect(further).toMatchObject({ crashes: 0 });
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

test('an option that is set leaves the others as they are by then', () => {
  const first = { kind: 'set-options', options: { quality: 'fast' } } as const;
  const second = { kind: 'set-options', options: { resolution: '720', frameRate: '30' } } as const;
  const job = reduceJob({ ...JOBS.paused, target: { format: 'mp4', options: {} } }, first);
  expect(job === null ? null : reduceJob(job, second)).toMatchObject({
    target: { format: 'mp4', options: { quality: 'fast', resolution: '720', frameRate: '30' } },
    work: null,
  });
  expect(reduceJob(JOBS.running, first)).toBeNull();
});

describe('one choice for all files', () => {
  const WHATSAPP = {
    format: 'mp4',
    options: { resolution: '720', frameRate: '30', maxSize: 16 },
  } as const;
  const choose = { kind: 'choose', choice: WHATSAPP } as const;
  const held = aQueuedJob({ start: 'held', following: { except: {} }, work });

  test('reaches what waits for the go', () => {
    expect(reduceJob(held, choose)).toMatchObject({ target: WHATSAPP, start: 'held', work: null });
    const stored = { ...JOBS.lost, before: 'held', following: { except: {} } } as const;
    expect(reduceJob(stored, choose)).toMatchObject({ target: WHATSAPP, state: 'lost' });
    expect(reduceJob({ ...JOBS.importing, following: { except: {} } }, choose)).toMatchObject({
      target: WHATSAPP,
    });
  });

  test('leaves alone what was started, has a target of its own, or is that already', () => {
    expect(reduceJob({ ...held, start: 'ready' }, choose)).toBeNull();
    expect(reduceJob({ ...JOBS.paused, following: { except: {} } }, choose)).toBeNull();
    expect(reduceJob(aQueuedJob({ start: 'held' }), choose)).toBeNull();
    expect(reduceJob({ ...held, target: WHATSAPP }, choose)).toBeNull();
    const own = reduceJob(held, { kind: 'set-target', target: { format: 'wav', options: {} } });
    expect(own && reduceJob(own, choose)).toBeNull();
  });

  test('leaves what was set on the row, also by way of a format that does not have it', () => {
    const trimmed = [
      { kind: 'set-options', options: { trimStart: 1, frameRate: '10' } },
      { kind: 'choose', choice: { format: 'png', options: {} } },
      choose,
    ] as const;
    const after = trimmed.reduce<Job>((job, event) => reduceJob(job, event) ?? job, held);
    expect(after.target).toEqual({
      format: 'mp4',
      options: { resolution: '720', maxSize: 16, frameRate: '10', trimStart: 1 },
    });
  });

  test('is followed again by a job that is told so, a slideshow excepted', () => {
    const own = aQueuedJob({ start: 'held', target: { format: 'wav', options: {} } });
    const back = reduceJob(own, { kind: 'follow', choice: { format: 'mp4', options: {} } });
    expect(back && reduceJob(back, choose)).toMatchObject({ target: WHATSAPP });
    const slideshow = { ...own, target: { ...own.target, slideshow: {} as never } };
    expect(reduceJob(slideshow, { kind: 'follow', choice: WHATSAPP })).toBeNull();
  });
});

test('a retry after a failure of the job itself starts from nothing', () => {
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
    artifacts: { palette: anArtifact({ id: 'file-0' }), convert: artifact },
  };
  const finishing: Job = { ...aJobBase(), state: 'finishing', run, work: twoSteps };
  expect(reduceJob(finishing, { kind: 'done', token, outputs, at: 3000 })).toMatchObject({
    seconds: 2,
    work: { artifacts: { convert: artifact } },
  });
});

test('a plan made ahead is taken over, unless another target is wanted by now or it was begun', () => {
  const foreseen = { kind: 'planned-ahead', target: aJobBase().target, work } as const;
  expect(reduceJob(aQueuedJob(), foreseen)).toMatchObject({ state: 'queued', work });
  const other = aQueuedJob({ target: { format: 'gif', options: {} } });
  expect(reduceJob(other, foreseen)).toBeNull();
  const begun = aQueuedJob({ work: { ...work, artifacts: { convert: artifact } } });
  expect(reduceJob(begun, foreseen)).toBeNull();
});

describe('a job that is paused while segments are being finished', () => {
  const resting: Job = { ...aJobBase(), state: 'paused', run, work };

  test('keeps its try, takes what that finishes, and lets it go in the end', () => {
    expect(reduceJob(JOBS.running, { kind: 'pause' })).toMatchObject({ state: 'paused', run });
    const further = reduceJob(resting, { kind: 'step-done', token, step: 'segment-2', artifact });
    expect(further).toMatchObject({ state: 'paused', run });
    expect(further).toMatchObject({ work: { artifacts: { 'segment-2': artifact } } });
    expect(reduceJob(resting, { kind: 'rested', token })).toMatchObject({ run: null, work });
  });

  test('goes on with the same try when it is resumed in time', () => {
    expect(reduceJob(resting, { kind: 'resume' })).toMatchObject({ state: 'running', run, work });
  });

  test('is not blamed for a crash, and takes no other word', () => {
    expect(reduceJob(resting, { kind: 'crashed', token, log: [] })).toMatchObject({
      state: 'paused',
      run: null,
      crashes: 0,
    });
    expect(reduceJob(resting, { kind: 'steps-done', token })).toBeNull();
    expect(
      reduceJob(resting, {
        kind: 'failed',
        token,
        failure: { kind: 'damaged' },
        log: [],
        step: null,
      }),
    ).toBeNull();
    expect(reduceJob(resting, { kind: 'rested', token: 'other' })).toBeNull();
  });

  test('forgets its try with its plan when something else is wanted', () => {
    const target = { format: 'mp3', options: {} } as const;
    expect(reduceJob(resting, { kind: 'set-target', target })).toMatchObject({
      run: null,
      work: null,
    });
  });
});

test('a retry after a full disk goes on from what is done', () => {
  const full = { kind: 'storage-full', needed: 5, used: null } as const;
  const failed = reduceJob(JOBS.running, {
    kind: 'failed',
    token,
    failure: full,
    log: [],
    step: null,
  });
  expect(failed).toMatchObject({ state: 'failed', work: { artifacts: { convert: artifact } } });
  if (failed === null) throw new Error('It did not fail.');
  const again = reduceJob({ ...failed, avoid: ['webcodecs'] }, { kind: 'retry' });
  expect(again).toMatchObject({
    state: 'queued',
    avoid: ['webcodecs'],
    work: { artifacts: { convert: artifact } },
  });
  const other = reduceJob(failed, { kind: 'set-target', target: { format: 'gif', options: {} } });
  expect(other).toMatchObject({ state: 'failed', work: null });
});

test('giving a file back starts nothing that was not started, or was paused', () => {
  const sources = [aSource({ id: 'source-2' })];
  const foundAgain = (job: Job) => {
    const lost = reduceJob(job, { kind: 'unreachable', why: 'gone' });
    return lost && reduceJob(lost, { kind: 'found', sources });
  };
  expect(foundAgain(aQueuedJob({ start: 'held' }))).toMatchObject({
    state: 'queued',
    start: 'held',
  });
  expect(foundAgain(aQueuedJob({ start: 'ready' }))).toMatchObject({ start: 'ready' });
  expect(foundAgain(JOBS.paused)).toMatchObject({ state: 'paused', run: null, sources });
});

test('a job that was started while it lacked its file runs when it has it', () => {
  const sources = [aSource({ id: 'source-2' })];
  const lost = reduceJob(aQueuedJob({ start: 'held' }), { kind: 'unreachable', why: 'gone' });
  const released = lost && reduceJob(lost, { kind: 'release' });
  expect(released).not.toBeNull();
  expect(released && isHeld(released)).toBe(false);
  expect(released && reduceJob(released, { kind: 'found', sources })).toMatchObject({
    state: 'queued',
    start: 'ready',
  });
});

test('a file that is found again brings back the job with all that was done for it', () => {
  const lost = reduceJob(JOBS.running, { kind: 'source-lost', token, why: 'locked' });
  expect(lost).toMatchObject({ state: 'lost', why: 'locked', work });
  const sources = [aSource({ id: 'source-2' })];
  expect(lost && reduceJob(lost, { kind: 'found', sources })).toMatchObject({
    state: 'queued',
    start: 'ready',
    sources,
    work,
  });
});
