import { expect, test } from 'vitest';
import { failed, success } from '../../../../src/domain/failure/failure.ts';
import type { Artifact } from '../../../../src/domain/step/artifact.ts';
import type { Plan } from '../../../../src/domain/plan/model/plan.ts';
import { abortable } from '../../../../src/lib/abort.ts';
import { deferred, type Deferred } from '../../../../src/lib/deferred.ts';
import { createGate } from '../../../../src/lib/gate.ts';
import { runPlan, type PlanEnd, type StepEnd } from '../../../../src/queue/running/run-plan.ts';
import { anArtifact, someWork } from '../../../support/samples/jobs.ts';
import { aStep } from '../../../support/samples/step-request.ts';

const turns = () => new Promise((resolve) => setTimeout(resolve));
const artifact = (id: string): Artifact => anArtifact({ id: `${id}.bin` });
const artifactsOf = (end: PlanEnd) => (end.kind === 'done' ? end.artifacts : new Map());

/** A plan from the names of its steps and of those that each waits for. */
function aPlan(steps: Readonly<Record<string, readonly string[]>>): Plan {
  return {
    ...someWork().plan,
    steps: Object.entries(steps).map(([id, needs]) =>
      aStep({ id, inputs: needs.map((needed) => ({ kind: 'step', id: needed })) }),
    ),
  };
}

/** Runs a plan whose steps wait for the test. */
function running(plan: Plan, done: readonly string[] = [], signal = new AbortController().signal) {
  const started: string[] = [];
  const seen = new Map<string, string[]>();
  const stopped: string[] = [];
  const ends = new Map<string, Deferred<StepEnd>>();
  const gate = createGate();
  const result = runPlan(
    plan,
    new Map(done.map((id) => [id, artifact(id)])),
    async ({ id }, artifacts, stop) => {
      started.push(id);
      seen.set(id, [...artifacts.keys()]);
      const end = deferred<StepEnd>();
      ends.set(id, end);
      stop.addEventListener('abort', () => stopped.push(id));
      return abortable(stop, end.promise);
    },
    gate,
    signal,
  );
  return {
    result,
    gate,
    started,
    seen,
    stopped,
    async finish(id: string, end: StepEnd = success(artifact(id))) {
      ends.get(id)?.resolve(end);
      await turns();
    },
  };
}

const DIAMOND = aPlan({ probe: [], left: ['probe'], right: ['probe'], mux: ['left', 'right'] });

test('steps start as soon as those they wait for are done, side by side', async () => {
  const run = running(DIAMOND);
  await turns();
  expect(run.started).toEqual(['probe']);
  await run.finish('probe');
  expect(run.started).toEqual(['probe', 'left', 'right']);
  await run.finish('right');
  expect(run.started).toEqual(['probe', 'left', 'right']);
  await run.finish('left');
  expect(run.started).toEqual(['probe', 'left', 'right', 'mux']);
  expect(run.seen.get('mux')).toEqual(['probe', 'right', 'left']);
  await run.finish('mux');
  const made = artifactsOf(await run.result);
  expect([...made.keys()].toSorted()).toEqual(['left', 'mux', 'probe', 'right']);
});

test('the order in the list does not matter, and each step runs once', async () => {
  const run = running(aPlan({ mux: ['b', 'a'], b: ['a'], a: [] }));
  for (const id of ['a', 'b', 'mux']) {
    await turns();
    await run.finish(id);
  }
  expect((await run.result).kind).toBe('done');
  expect(run.started).toEqual(['a', 'b', 'mux']);
});

test('steps that are done already are not run again', async () => {
  const run = running(DIAMOND, ['probe', 'left']);
  await turns();
  expect(run.started).toEqual(['right']);
  await run.finish('right');
  await run.finish('mux');
  const made = artifactsOf(await run.result);
  expect(made.get('left')).toEqual(artifact('left'));
  expect(made.size).toBe(4);
});

test('a plan whose steps are all done runs nothing', async () => {
  const run = running(DIAMOND, ['probe', 'left', 'right', 'mux']);
  expect((await run.result).kind).toBe('done');
  expect(run.started).toEqual([]);
});

test('the first failure stops the others, and is the answer', async () => {
  const run = running(DIAMOND, ['probe']);
  await turns();
  const failure = { kind: 'engine-failed', code: 1 } as const;
  await run.finish('right', failed(failure, ['why']));
  expect(await run.result).toEqual({ kind: 'failed', failure, log: ['why'], step: 'right' });
  expect(run.stopped).toContain('left');
  expect(run.started).not.toContain('mux');
});

test('an abort from outside stops all and rejects with its reason', async () => {
  const stop = new AbortController();
  const run = running(DIAMOND, ['probe'], stop.signal);
  await turns();
  const reason = new Error('cancelled');
  stop.abort(reason);
  await expect(run.result).rejects.toBe(reason);
  expect(run.stopped.toSorted()).toEqual(['left', 'right']);
  expect(run.started).not.toContain('mux');
});

test('what a step throws is passed on', async () => {
  const thrown = new Error('disk gone');
  const { signal } = new AbortController();
  const plan = aPlan({ a: [], b: ['a'] });
  const run = runPlan(plan, new Map(), () => Promise.reject(thrown), createGate(), signal);
  await expect(run).rejects.toBe(thrown);
});

test('a step that waits for one that is not in the plan is a mistake of ours', async () => {
  const run = running(aPlan({ mux: ['lost'] }));
  await expect(run.result).rejects.toThrow('The plan has no step "lost".');
});

test('behind a shut gate nothing is begun, and what was begun is finished', async () => {
  const run = running(DIAMOND, ['probe']);
  await turns();
  run.gate.shut();
  await run.finish('left');
  await run.finish('right');
  expect(await run.result).toEqual({ kind: 'rested' });
  expect(run.started).toEqual(['left', 'right']);
});

test('a step that came to rest is not a failure, and leaves the others alone', async () => {
  const run = running(DIAMOND, ['probe']);
  await turns();
  run.gate.shut();
  await run.finish('left', 'rested');
  expect(run.stopped).toEqual([]);
  await run.finish('right');
  expect(await run.result).toEqual({ kind: 'rested' });
});
