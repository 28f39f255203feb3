import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHeld, runOf, workOf, type Job } from '../../../src/domain/job/job.ts';
import { PRIORITIES } from '../../../src/domain/job/priority.ts';
import type { JobEvent } from '../../../src/domain/job/job-event.ts';
import type { Failure } from '../../../src/domain/failure/failure.ts';
import { reduceJob } from '../../../src/domain/job/reduce-job.ts';
import { MAX_CRASHES } from '../../../src/domain/job/reduce-run.ts';
import { FILE_KINDS } from '../../../src/domain/media/file-kind.ts';
import { automatic, FIRST_FORMATS, type Choice } from '../../../src/domain/target/choice.ts';
import { optionNames, resolveOptions } from '../../../src/domain/target/target.ts';
import { aJobBase, anArtifact, aSource, someWork } from '../../support/samples/jobs.ts';
import { holds, sameList } from './holds.ts';
import { modelRuns } from './model-runs.ts';
import { TRANSITIONS } from '../../support/samples/transitions.ts';

const TOKENS = ['token-1', 'token-2', 'token-3'] as const;
const STEPS = ['convert', 'segment-1', 'segment-2'] as const;
const FAILURES: readonly Failure[] = [
  { kind: 'damaged' },
  { kind: 'storage-full', needed: null, used: null },
  { kind: 'engine-failed', code: 1 },
];
const TARGETS = [
  { format: 'mp4', options: {} },
  { format: 'mp3', options: { audioBitrate: '96' } },
  { format: 'mp4', options: { frameRate: '10' } },
] as const;
const work = someWork();
const outputs = [
  { name: 'clip.mp4', suffix: '', mime: 'video/mp4', artifact: anArtifact(), media: work.media },
] as const;

const token = fc.constantFrom(...TOKENS);
const failure = fc.constantFrom(...FAILURES);
const target = fc.constantFrom(...TARGETS);
const choice = fc.constantFrom<Choice>(...TARGETS, automatic(FIRST_FORMATS, {}));
const fileKind = fc.constantFrom(...FILE_KINDS);
const priority = fc.constantFrom(...PRIORITIES);
const kind = <K extends string>(name: K) => fc.constant({ kind: name });

/** Any event, from any try, in any order. */
const anyEvent: fc.Arbitrary<JobEvent> = fc.oneof(
  kind('release'),
  target.map((wanted) => ({ kind: 'set-target' as const, target: wanted })),
  target.map(({ options }) => ({ kind: 'set-options' as const, options })),
  choice.map((wanted) => ({ kind: 'choose' as const, choice: wanted })),
  choice.map((wanted) => ({ kind: 'follow' as const, choice: wanted })),
  fileKind.map((as) => ({ kind: 'turned-out' as const, as })),
  fc.record({ kind: fc.constant('turned-out' as const), as: fileKind, token }),
  fc.record({ kind: fc.constant('move' as const), order: fc.integer(), priority }),
  fc.record({ kind: fc.constant('prioritise' as const), priority }),
  kind('pause'),
  kind('resume'),
  kind('cancel'),
  kind('retry'),
  fc.constant({ kind: 'saved' as const, outputs: [0] }),
  fc.constant({ kind: 'remove' as const, removal: { by: 'tab-1', at: 1 } }),
  kind('put-back'),
  fc.constantFrom([], ['source-3'], ['source-2', 'source-3']).map((missing) => ({
    kind: 'found' as const,
    sources: [aSource({ id: 'source-2' }), aSource({ id: 'source-3' })],
    missing,
  })),
  token.map((name) => ({
    kind: 'start' as const,
    run: { token: name, runner: 'runner', startedAt: 0 },
  })),
  fc.constantFrom('gone', 'locked').map((why) => ({ kind: 'unreachable' as const, why })),
  target.map((wanted) => ({ kind: 'planned-ahead' as const, target: wanted, work })),
  token.map((name) => ({ kind: 'planned' as const, token: name, work })),
  fc.tuple(token, fc.constantFrom(...STEPS)).map(([name, step]) => ({
    kind: 'step-done' as const,
    token: name,
    step,
    artifact: anArtifact({ id: `${name}-${step}` }),
  })),
  token.map((name) => ({ kind: 'steps-done' as const, token: name })),
  token.map((name) => ({ kind: 'done' as const, token: name, outputs, at: 1 })),
  token.map((name) => ({ kind: 'replan' as const, token: name, avoid: 'copy' as const })),
  fc.tuple(token, failure).map(([name, why]) => ({
    kind: 'failed' as const,
    token: name,
    failure: why,
    log: [],
    step: null,
  })),
  token.map((name) => ({ kind: 'source-lost' as const, token: name, why: 'gone' as const })),
  token.map((name) => ({ kind: 'rested' as const, token: name })),
  token.map((name) => ({ kind: 'crashed' as const, token: name, log: [] })),
  token.map((name) => ({ kind: 'left' as const, token: name })),
);

const anyStart = fc.constantFrom('held', 'ready');

/** What makes a plan, or what was made by it, worthless. A second `step-done` of a step replaces the first. */
const FORGETS: ReadonlySet<JobEvent['kind']> = new Set([
  ...(['set-target', 'set-options', 'choose', 'follow'] as const),
  ...(['turned-out', 'replan', 'planned', 'planned-ahead', 'step-done'] as const),
  ...(['done', 'failed', 'cancel', 'retry', 'remove'] as const),
]);

/** What must hold of every step that a job takes. */
function checkStep(before: Job, event: JobEvent, after: Job | null): void {
  const allowed = TRANSITIONS[before.state][event.kind];
  if (after === null) return;
  const step = () => `${before.state} + ${event.kind} -> ${after.state}`;
  // I6: no way but those of the table.
  holds(allowed?.includes(after.state) === true, step);
  // What was removed is nobody's business until it is put back, and nobody works on it.
  if (before.removed !== undefined) holds(event.kind === 'put-back', step);
  if (after.removed !== undefined) holds(runOf(after) === null, step);
  // Fenced: a word of another try changes nothing.
  if ('token' in event) holds(runOf(before)?.token === event.token, step);
  // I4: there is an output in `done` only, and it is the only file that is left.
  holds('outputs' in after === (after.state === 'done'), step);
  if (after.state === 'done') sameList(Object.keys(after.work.artifacts), ['convert'], step());
  // I5: attempts are counted before work starts, crashes are limited.
  const restarted = event.kind === 'retry' ? 0 : before.attempt;
  holds(after.attempt === (event.kind === 'start' ? before.attempt + 1 : restarted), step);
  holds(after.crashes <= MAX_CRASHES, step);
  if (after.crashes === MAX_CRASHES) holds(!/queued|running|finishing/u.test(after.state), step);
  // A job that has all of its sources is what it was before it lost them; one that has not waits for the others.
  if (event.kind === 'found' && before.state === 'lost') {
    const { sources, missing = [] } = event;
    holds(after.sources === sources, step);
    if (missing.length > 0) {
      holds(after.state === 'lost' && after.missing === missing, step);
      holds(after.before === before.before, step);
    } else if (before.before === 'paused') holds(after.state === 'paused', step);
    else holds(after.state === 'queued' && isHeld(after) === (before.before === 'held'), step);
    expect(workOf(after)?.artifacts, step()).toEqual(workOf(before)?.artifacts);
  }
  // I9: only the user takes a job out of `cancelled`.
  if (before.state === 'cancelled' && after.state !== 'cancelled')
    holds(event.kind === 'retry', step);
  // What a try has made is not forgotten while the plan stands.
  if (!FORGETS.has(event.kind)) {
    const kept = workOf(after)?.artifacts;
    for (const [id, artifact] of Object.entries(workOf(before)?.artifacts ?? {}))
      expect(kept?.[id], id).toMatchObject(artifact);
  }
  // The choice for all files changes what the user has not started, and nothing that was set on the row.
  if (event.kind === 'choose') holds(isHeld(before) && before.following !== undefined, step);
  const own = Object.entries(after.following?.except ?? {});
  const offered = new Set<string>(optionNames(after.target.format));
  const values: Readonly<Record<string, unknown>> = resolveOptions(after.target);
  for (const [name, value] of own) if (offered.has(name)) expect(values[name], name).toBe(value);
  if (event.kind !== 'set-target' && before.following !== undefined)
    expect(after.following?.except, step()).toMatchObject(before.following.except);
  // A job at work has a token, one that waits has none.
  if (after.state === 'queued' || after.state === 'lost') holds(runOf(after) === null, step);
}

test('no sequence of events breaks an invariant', () => {
  let events = 0;
  const runs = modelRuns(10_000);
  fc.assert(
    fc.property(anyStart, fc.array(anyEvent, { maxLength: 40, size: 'max' }), (start, sequence) => {
      const following = { except: {} };
      let job: Job = { ...aJobBase({ following }), state: 'queued', start, work: null };
      for (const event of sequence) {
        const after = reduceJob(job, event);
        checkStep(job, event, after);
        job = after ?? job;
        events += 1;
      }
    }),
    runs,
  );
  expect(events).toBeGreaterThan(10_000);
});
