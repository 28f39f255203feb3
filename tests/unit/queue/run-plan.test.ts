import { expect, test } from 'vitest';
import { failed, success, type Result } from '../../../src/domain/failure.ts';
import type { Artifact } from '../../../src/domain/job.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { abortable } from '../../../src/lib/abort.ts';
import { deferred, type Deferred } from '../../../src/lib/deferred.ts';
import { runPlan } from '../../../src/queue/run-plan.ts';
import { someWork } from '../../support/jobs.ts';
import { aStep } from '../../support/step-request.ts';

const turns = () => new Promise((resolve) => setTimeout(resolve));
const artifact = (id: string): Artifact => ({ id: `${id}.bin`, size: 1, heap: 0 });

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
  const ends = new Map<string, Deferred<Result<Artifact>>>();
  const result = runPlan(
    plan,
    new Map(done.map((id) => [id, artifact(id)])),
    async ({ id }, artifacts, stop) => {
      started.push(id);
      seen.set(id, [...artifacts.keys()]);
      const end = deferred<Result<Artifact>>();
      ends.set(id, end);
      stop.addEventListener('abort', () => stopped.push(id));
      return abortable(stop, end.promise);
    },
    signal,
  );
  return {
    result,
    started,
    seen,
    stopped,
    async finish(id: string, end: Result<Artifact> = success(artifact(id))) {
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
  const result = await run.result;
  expect(result.ok && [...result.value.keys()].toSorted()).toEqual([
    'left',
    'mux',
    'probe',
    'right',
  ]);
});

test('the order in the list does not matter, and each step runs once', async () => {
  const run = running(aPlan({ mux: ['b', 'a'], b: ['a'], a: [] }));
  for (const id of ['a', 'b', 'mux']) {
    await turns();
    await run.finish(id);
  }
  expect((await run.result).ok).toBe(true);
  expect(run.started).toEqual(['a', 'b', 'mux']);
});

test('steps that are done already are not run again', async () => {
  const run = running(DIAMOND, ['probe', 'left']);
  await turns();
  expect(run.started).toEqual(['right']);
  await run.finish('right');
  await run.finish('mux');
  const result = await run.result;
  expect(result.ok && result.value.get('left')).toEqual(artifact('left'));
  expect(result.ok && result.value.size).toBe(4);
});

test('a plan whose steps are all done runs nothing', async () => {
  const run = running(DIAMOND, ['probe', 'left', 'right', 'mux']);
  expect((await run.result).ok).toBe(true);
  expect(run.started).toEqual([]);
});

test('the first failure stops the others, and is the answer', async () => {
  const run = running(DIAMOND, ['probe']);
  await turns();
  const failure = failed({ kind: 'engine-failed', code: 1 }, ['why']);
  await run.finish('right', failure);
  expect(await run.result).toEqual(failure);
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
  const run = runPlan(aPlan({ a: [], b: ['a'] }), new Map(), () => Promise.reject(thrown), signal);
  await expect(run).rejects.toBe(thrown);
});

test('a step that waits for one that is not in the plan is a mistake of ours', async () => {
  const run = running(aPlan({ mux: ['lost'] }));
  expect(await run.result).toMatchObject({ ok: false, failure: { kind: 'internal' } });
});
