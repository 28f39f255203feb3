import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { failed, type Failure } from '../../../src/domain/failure.ts';
import { artifactsOf, PRIORITIES, runOf, type Job } from '../../../src/domain/job.ts';
import type { UserEvent } from '../../../src/domain/job-event.ts';
import { MAX_CRASHES } from '../../../src/domain/reduce-job.ts';
import { isSegment } from '../../../src/domain/step.ts';
import type { Target } from '../../../src/domain/target.ts';
import { isWhole } from '../../../src/queue/is-whole.ts';
import { aFile, type Tab } from '../../support/browser-world.ts';
import type { PendingStep } from '../../support/fakes.ts';
import { modelRuns } from '../../support/model-runs.ts';
import { createModelWorld, WIDTH, type ModelWorld } from '../../support/model-world.ts';

// Hashes are made by other threads: how long they take would decide what happens first.
vi.mock('../../../src/storage/fingerprint.ts', () => ({
  fingerprintOf: async ({ size }: Blob) => String(size),
}));

/** A copy, two steps one after the other, and four segments with sound that are joined. */
const TARGETS: readonly Target[] = [
  { format: 'mp4', options: {} },
  { format: 'gif', options: {} },
  { format: 'webm', options: { quality: 'smallest' } },
];
const FAILURES: readonly Failure[] = [
  { kind: 'damaged' },
  { kind: 'engine-failed', code: 1 },
  { kind: 'engine-crashed' },
  { kind: 'stalled', seconds: 60 },
  { kind: 'out-of-memory' },
  { kind: 'storage-full', needed: null, used: null },
];

const pick = fc.nat({ max: 9 });
const target = fc.constantFrom(...TARGETS);
const wish = fc.oneof(
  ...(['release', 'pause', 'resume', 'cancel', 'retry'] as const).map((kind) =>
    fc.constant<UserEvent>({ kind }),
  ),
  target.map((wanted): UserEvent => ({ kind: 'set-target', target: wanted })),
  fc.constantFrom(...PRIORITIES).map((priority): UserEvent => ({ kind: 'prioritise', priority })),
);

/** What can happen to a browser with Kiln in it. Numbers choose among the tabs, jobs and steps that there are. */
const command = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      tab: pick,
      files: fc.integer({ min: 1, max: 3 }),
      target,
      start: fc.constantFrom('held' as const, 'ready' as const),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('wish' as const), tab: pick, job: pick, wish }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('move' as const), tab: pick, job: pick, before: pick }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), tab: pick, job: pick }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('finish' as const), step: pick }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('report' as const), step: pick }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fail' as const),
      step: pick,
      failure: fc.constantFrom(...FAILURES),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('open-tab' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('crash-tab' as const), tab: pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reload' as const), tab: pick }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('mode' as const),
      tab: pick,
      mode: fc.constantFrom('going' as const, 'paused' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('schedule' as const),
      tab: pick,
      minutes: fc.nat({ max: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('tick' as const),
      minutes: fc.integer({ min: -60, max: 60 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('faults' as const),
      count: fc.integer({ min: 1, max: 3 }),
      error: fc.constantFrom('QuotaExceededError' as const, 'InvalidStateError' as const),
      when: fc.constantFrom('before' as const, 'after' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave-orphan' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('lose-artifact' as const), file: pick }) },
);
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

/** What happened so far: jobs that were acknowledged, why any may have failed, whether bytes may lie around, the time. */
type History = {
  readonly acknowledged: Set<string>;
  readonly excuses: Set<Failure['kind']>;
  litter: 'none' | 'allowed';
  minutes: number;
  files: number;
};

const choose = <T>(list: readonly T[], n: number): T | undefined =>
  list[n % Math.max(1, list.length)];
const nameOf = (job: Job) => job.sources[0]?.name ?? '';
const jobsOf = (tab: Tab) => tab.queue.snapshot().jobs;

function stepsOf({ tabs }: ModelWorld): PendingStep[] {
  return tabs.flatMap((tab) => [...tab.engine.running]);
}

const fileOf = ({ request }: PendingStep) => {
  const file = request.inputs.flat().find((blob) => blob instanceof File);
  return file instanceof File ? file.name : '?';
};

/** The steps of a job that a pause must not throw away. */
function begunSegments(world: ModelWorld, job: Job): PendingStep[] {
  return stepsOf(world).filter(
    (step) => fileOf(step) === nameOf(job) && step.begun() && isSegment(step.request.step),
  );
}

/** A wish that the storage refused was refused in front of the user. */
async function refusable(wished: Promise<unknown>): Promise<void> {
  await wished.catch((error: unknown) => {
    if (!(error instanceof DOMException)) throw error;
  });
}

async function perform(world: ModelWorld, history: History, one: Command): Promise<void> {
  const tab = 'tab' in one ? choose(world.tabs, one.tab) : undefined;
  const job = tab !== undefined && 'job' in one ? choose(jobsOf(tab), one.job) : undefined;
  switch (one.do) {
    case 'add': {
      const files = Array.from({ length: one.files }, () => aFile(`file-${(history.files += 1)}`));
      const rejected = await tab?.queue.add(files, one.target, one.start);
      const refused = new Set(rejected?.map(({ name }) => name));
      for (const { name } of files) if (tab && !refused.has(name)) history.acknowledged.add(name);
      return;
    }
    case 'wish': {
      if (tab === undefined || job === undefined) return;
      const worth = one.wish.kind === 'pause' ? begunSegments(world, job) : [];
      await refusable(tab.queue.apply([job.id], one.wish));
      await world.settle();
      if (history.litter === 'none')
        expect(stepsOf(world), 'pause').toEqual(expect.arrayContaining(worth));
      return;
    }
    case 'move':
      if (tab && job) {
        const before = choose(jobsOf(tab), one.before)?.id ?? null;
        await refusable(tab.queue.move(job.id, before === job.id ? null : before));
      }
      return;
    case 'remove':
      if (tab && job) {
        history.acknowledged.delete(nameOf(job));
        await refusable(tab.queue.remove([job.id]));
      }
      return;
    case 'finish':
      choose(stepsOf(world), one.step)?.finish();
      return;
    case 'report':
      choose(stepsOf(world), one.step)?.report();
      return;
    case 'fail':
      history.excuses.add(one.failure.kind);
      choose(stepsOf(world), one.step)?.finish(failed(one.failure, ['why']));
      return;
    case 'leave-orphan':
      history.litter = 'allowed';
      world.files.set(`orphan-${(history.files += 1)}`, new Blob(['?']));
      return;
    case 'open-tab':
      if (world.tabs.length < 3) await world.open();
      return;
    case 'crash-tab':
    case 'reload': {
      if (tab === undefined) return;
      if (one.do === 'reload') tab.queue.leave();
      history.litter = 'allowed';
      world.tabs.splice(world.tabs.indexOf(tab), 1);
      tab.crash();
      if (one.do === 'reload' || world.tabs.length === 0) await world.open();
      return;
    }
    case 'mode':
      await tab?.queue.setMode(one.mode);
      return;
    case 'schedule': {
      const time = (history.minutes + one.minutes) * 60_000;
      await tab?.queue.setSchedule(one.minutes === 0 ? { kind: 'now' } : { kind: 'at', time });
      return;
    }
    case 'tick':
      history.minutes += one.minutes;
      return;
    case 'faults':
      Object.assign(world.faults, { left: one.count, error: one.error, when: one.when });
      for (const kind of ['storage-full', 'storage-refused'] as const) history.excuses.add(kind);
      history.litter = 'allowed';
      return;
    case 'lose-artifact': {
      // Of jobs that wait: what a try has in hand is held open by it, and what the user was promised is told as lost.
      const rows = await world.storage.jobs.all();
      const waiting = rows.filter((row) => row.state !== 'done' && runOf(row) === null);
      const parts = waiting.flatMap(artifactsOf);
      const lost = choose(parts, one.file);
      if (lost !== undefined) world.files.delete(lost.id);
      return;
    }
    default:
      one satisfies never;
  }
}

async function checkJob(world: ModelWorld, job: Job): Promise<void> {
  const { storage, tabs } = world;
  expect(job.crashes, 'I5').toBeLessThanOrEqual(MAX_CRASHES);
  const output = await tabs[0]?.queue.openOutput(job.id);
  if (job.state === 'done') {
    expect(artifactsOf(job), 'I3: one output').toEqual([job.output.artifact]);
    expect(await isWhole(storage.artifacts, job.output.artifact), 'I3: whole').toBe(true);
    expect(output ?? null, 'I3: offered').not.toBeNull();
    return;
  }
  expect(output ?? null, 'I4').toBeNull();
  if (job.state === 'lost') return;
  for (const source of job.sources) {
    const opened = await storage.sources.open(source.id);
    expect(opened.kind, `I1: ${job.state}`).toBe('open');
  }
}

async function checkWorld(world: ModelWorld, history: History): Promise<void> {
  const { storage, tabs, wrongs } = world;
  const rows = await storage.jobs.all();
  expect(wrongs).toEqual([]);
  for (const job of rows) await checkJob(world, job);

  // I2: one tab works, on no more steps than it may, and on no step twice.
  const working = tabs.filter((tab) => tab.engine.running.length > 0);
  expect(working.length, 'I2: runners').toBeLessThanOrEqual(1);
  const steps = stepsOf(world);
  const names = new Set(steps.map((step) => `${fileOf(step)} ${step.request.step.id}`));
  const alive = rows.filter((job) => runOf(job) !== null);
  expect(steps.length, 'I2: width').toBeLessThanOrEqual(WIDTH);
  expect(alive.length, 'I2: jobs').toBeLessThanOrEqual(WIDTH);
  expect(names.size, 'I2: twice').toBe(steps.length);

  // I9: whatever runs is wanted; of paused jobs only segments that were begun.
  for (const step of steps) {
    const job = alive.find((one) => nameOf(one) === fileOf(step));
    expect(job, 'I9: nobody wants it').toBeDefined();
    if (job?.state === 'paused') expect(begunSegments(world, job), 'I9').toContain(step);
  }

  // I10: what was acknowledged is there.
  expect(rows.map(nameOf), 'I10').toEqual(expect.arrayContaining([...history.acknowledged]));

  // No job fails without a reason.
  const failures = rows.flatMap((job) => (job.state === 'failed' ? [job.failure.kind] : []));
  for (const kind of failures) {
    if (kind !== 'crashed-twice') expect([...history.excuses], 'fails').toContain(kind);
  }

  // I7: nothing lies around, except after accidents.
  const named = new Set(rows.flatMap((job) => artifactsOf(job).map(({ id }) => id)));
  const litter = [...world.files.keys()].filter((id) => !named.has(id));
  if (history.litter === 'none') expect(litter, 'I7').toEqual([]);

  // Every tab shows what is stored.
  if (world.faults.left > 0) return;
  for (const tab of tabs) {
    const shown = jobsOf(tab).map((job) => [job.id, job.state]);
    expect(shown, 'shown').toEqual(rows.map((job) => [job.id, job.state]));
  }

  // I11: when something can be done, something is done.
  const going = tabs.some(({ queue }) => {
    const { role, mode, waits } = queue.snapshot();
    return role === 'runner' && mode === 'going' && waits === 'no';
  });
  const ready = rows.filter((job) => job.state === 'queued' && job.start === 'ready').length;
  if (!going) return;
  const busy = Math.min(WIDTH, ready + alive.length);
  expect(alive.length, 'I11').toBeGreaterThanOrEqual(busy);
  expect(steps.length, 'I11: somebody is really at it').toBeGreaterThanOrEqual(busy);
}

/** I7: after the next start there are no bytes that nobody names. */
async function checkOrphans(world: ModelWorld): Promise<void> {
  world.faults.left = 0;
  for (const tab of world.tabs.splice(0)) tab.crash();
  await world.open();
  await world.settle();
  const rows = await world.storage.jobs.all();
  const named = rows.flatMap((job) => artifactsOf(job).map(({ id }) => id));
  expect(
    [...world.files.keys()].filter((id) => !named.includes(id)),
    'I7',
  ).toEqual([]);
  const report = await world.tabs[0]?.queue.checkStorage();
  const orphans = report?.found.filter(({ kind }) => kind.endsWith('orphan') || kind === 'shared');
  expect(orphans, 'I7').toEqual([]);
}

async function sense(world: ModelWorld, history: History): Promise<void> {
  for (const tab of world.tabs) tab.sense({ now: history.minutes * 60_000 });
}

test('whatever happens to the queue, its invariants hold', { timeout: 300_000 }, async () => {
  const counts = { commands: 0, jobs: 0, done: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.array(command, { minLength: 10, maxLength: 60, size: 'max' }),
      async (commands) => {
        const world = createModelWorld();
        const history: History = {
          acknowledged: new Set(),
          excuses: new Set(),
          litter: 'none',
          minutes: 0,
          files: 0,
        };
        await world.open();
        for (const one of commands) {
          world.touched.clear();
          await perform(world, history, one);
          await sense(world, history);
          await world.settle();
          await checkWorld(world, history);
          counts.commands += 1;
        }
        const rows = await world.storage.jobs.all();
        counts.jobs += rows.length;
        counts.done += rows.filter(({ state }) => state === 'done').length;
        await checkOrphans(world);
      },
    ),
    { ...modelRuns(600), endOnFailure: false },
  );
  process.stdout.write(`${JSON.stringify(counts)}\n`);
  expect(counts.commands).toBeGreaterThanOrEqual(10_000);
  // The test would prove little if hardly any job ever came to its end.
  expect(counts.done).toBeGreaterThan(counts.jobs / 20);
});
