import { expect } from 'vitest';
import { artifactsOf, runOf, type Job } from '../../../src/domain/job/job.ts';
import { MAX_CRASHES } from '../../../src/domain/job/reduce-run.ts';
import { isIntact } from '../../../src/queue/files/is-intact.ts';
import { WIDTH, type ModelWorld } from './model-world.ts';
import { begunSegments, fileOf, jobsOf, nameOf, stepsOf, type History } from './perform-command.ts';

async function checkJob(world: ModelWorld, job: Job): Promise<void> {
  const { storage, tabs } = world;
  expect(job.crashes, 'I5').toBeLessThanOrEqual(MAX_CRASHES);
  const output = await tabs[0]?.queue.openOutput(job.id);
  if (job.state === 'done') {
    const outputs = job.outputs.map(({ artifact }) => artifact);
    expect(artifactsOf(job), 'I3: nothing but outputs').toEqual(outputs);
    for (const one of outputs)
      expect(await isIntact(storage.artifacts, one), 'I3: whole').toBe(true);
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

const hasCrashed = ({ crashes }: Job) => crashes > 0;

/** What must hold whenever the queue has come to rest. */
export async function checkWorld(world: ModelWorld, history: History): Promise<void> {
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
  if (alive.some(hasCrashed)) expect(alive.length, 'I2: what has crashed runs alone').toBe(1);

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
  const ready = rows.filter((job) => job.state === 'queued' && job.start === 'ready');
  if (!going) return;
  // Before and beside what has crashed nothing is started.
  const width = [...ready, ...alive].some(hasCrashed) ? 1 : WIDTH;
  const busy = Math.min(width, ready.length + alive.length);
  expect(alive.length, 'I11').toBeGreaterThanOrEqual(busy);
  expect(steps.length, 'I11: somebody is really at it').toBeGreaterThanOrEqual(busy);
}

/** I7: after the next start there are no bytes that nobody names. */
export async function checkOrphans(world: ModelWorld): Promise<void> {
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
