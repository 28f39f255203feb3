import { describe, expect, test } from 'vitest';
import { isOfPicturesOnly } from '../../../../src/domain/formats/pictures-only.ts';
import { catalogue } from '../../../../src/domain/formats/catalogue.ts';
import type { Job } from '../../../../src/domain/job/job.ts';
import { plan } from '../../../../src/domain/plan/router.ts';
import { isJob } from '../../../../src/storage/checks/job-row.ts';
import {
  aJobBase,
  anArtifact,
  aQueuedJob,
  aRunningJob,
  aSource,
  someWork,
} from '../../../support/samples/jobs.ts';
import { bothEngines } from '../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../support/samples/media.ts';

const work = someWork({ artifacts: { step: anArtifact() } });
const run = aRunningJob().run;
const outputs = [
  { name: 'a.mp4', suffix: '', mime: 'video/mp4', artifact: anArtifact(), media: work.media },
] as const;

/** A job in every state that may be stored. */
const JOBS: readonly Job[] = [
  aQueuedJob(),
  aQueuedJob({ start: 'held', work }),
  aRunningJob({ work }),
  { ...aJobBase(), state: 'finishing', run, work },
  { ...aJobBase(), state: 'paused', run, work },
  { ...aJobBase(), state: 'paused', run: null, work: null },
  { ...aJobBase(), state: 'done', work, outputs, seconds: 1 },
  { ...aJobBase(), state: 'failed', failure: { kind: 'damaged' }, step: null, log: [], work: null },
  { ...aJobBase(), state: 'cancelled' },
  { ...aJobBase(), state: 'lost', why: 'locked', work },
];

test('jobs of this version are jobs', () => {
  for (const job of JOBS) expect([job, isJob(job)]).toEqual([job, true]);
});

test('whatever is planned for a format can be read back', () => {
  const media = aMedia([
    aVideoTrack(),
    anAudioTrack(),
    { kind: 'subtitle', index: 2, codec: 'subrip', frames: null, bitRate: null },
  ]);
  for (const format of catalogue) {
    const { id } = format;
    if (isOfPicturesOnly(format)) continue;
    const planned = plan(media, { format: id, options: {} }, bothEngines(media));
    const made = planned.ok ? someWork({ media, plan: planned.value }) : null;
    expect([id, made !== null && isJob(aQueuedJob({ work: made }))]).toEqual([id, true]);
  }
});

test('whatever field is missing, what is left is none', () => {
  for (const job of JOBS) {
    for (const name of Object.keys(job)) {
      const { [name as keyof Job]: _gone, ...rest } = job;
      expect([job.state, name, isJob(rest)]).toEqual([job.state, name, false]);
    }
  }
});

const job: object = aQueuedJob();
const [lost] = JOBS.filter(({ state }) => state === 'lost');
const withWork = (change: object) => ({ ...lost, work: { ...work, ...change } });
const withPlan = (change: object) => withWork({ plan: { ...work.plan, ...change } });

const OTHERS: Record<string, unknown> = {
  nothing: undefined,
  null: null,
  text: 'job',
  'an empty row': {},
  'one whose order is text': { ...job, order: '1' },
  'one whose order is no number': { ...job, order: Number.NaN },
  'one of a priority to come': { ...job, priority: 'at-once' },
  'one that was never stored so': { ...job, state: 'importing' },
  'one in a state to come': { ...job, state: 'dreaming' },
  'one in a state that every object has': { ...job, state: 'toString' },
  'one without sources': { ...job, sources: [] },
  'one whose sources are no list': { ...job, sources: {} },
  'one with a source without a size': { ...job, sources: [{ ...aSource(), size: undefined }] },
  'one with a source that is kept in a way to come': {
    ...job,
    sources: [{ ...aSource(), kept: 'in the cloud' }],
  },
  'one that is done and has no output': {
    ...aJobBase(),
    state: 'done',
    work,
    outputs: [],
    seconds: 1,
  },
  'one without a target': { ...job, target: null },
  'one for a format to come': { ...job, target: { format: 'mp5', options: {} } },
  'one that is run by nobody': { ...aRunningJob(), run: null },
  'one that is run without a token': { ...aRunningJob(), run: { ...run, token: undefined } },
  'one that is finishing without a plan': { ...aJobBase(), state: 'finishing', run, work: null },
  'one that failed in a way to come': {
    ...aJobBase(),
    state: 'failed',
    failure: { kind: 'bored' },
    step: null,
    log: [],
    work: null,
  },
  'one that failed in a way that every object has': {
    ...aJobBase(),
    state: 'failed',
    failure: { kind: 'constructor' },
    step: null,
    log: [],
    work: null,
  },
};

describe('what is none', () => {
  for (const [name, row] of Object.entries(OTHERS)) {
    test(name, () => expect(isJob(row)).toBe(false));
  }
});

const DAMAGED_WORK: Record<string, unknown> = {
  'media without tracks': withWork({ media: {} }),
  'artifacts that are none': withWork({ artifacts: { step: null } }),
  'an artifact without a size': withWork({ artifacts: { step: { ...anArtifact(), size: null } } }),
  'an engine choice to come': withWork({ choice: 'none' }),
  'a plan without steps': withPlan({ steps: undefined }),
  'a step without inputs': withPlan({ steps: [{ ...work.plan.steps[0], inputs: null }] }),
  'a plan without an output': withPlan({ outputs: [] }),
  'an output of which nothing is expected': withPlan({
    outputs: [{ ...work.plan.outputs[0], expect: null }],
  }),
};

describe('work that is damaged', () => {
  for (const [name, row] of Object.entries(DAMAGED_WORK)) {
    test(name, () => expect(isJob(row)).toBe(false));
  }
  test('and work that is not', () => expect(isJob(withWork({}))).toBe(true));
});
