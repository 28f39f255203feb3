import { artifactsOf, runOf, type Job } from '../../../src/domain/job/job.ts';
import { MAX_CRASHES } from '../../../src/domain/job/reduce-run.ts';
import { isIntact } from '../../../src/queue/files/is-intact.ts';
import { holds, includesAll, isEmpty, sameList } from './holds.ts';
import { isAsGiven } from './outside-files.ts';
import { QuickFile } from './quick-file.ts';
import { WIDTH, type ModelWorld } from './model-world.ts';
import {
  begunSegments,
  fileOf,
  isThere,
  jobsOf,
  nameOf,
  stepsOf,
  type History,
} from './model-history.ts';

async function checkJob(world: ModelWorld, job: Job): Promise<void> {
  const { storage, tabs } = world;
  holds(job.crashes <= MAX_CRASHES, 'I5');
  const output = await tabs[0]?.queue.openOutput(job.id);
  if (job.state === 'done') {
    const outputs = job.outputs.map(({ artifact }) => artifact);
    sameList(artifactsOf(job).map(wordsOf), outputs.map(wordsOf), 'I3: nothing but outputs');
    for (const one of outputs) holds(await isIntact(storage.artifacts, one), 'I3: whole');
    holds((output ?? null) !== null, 'I3: offered');
    return;
  }
  holds((output ?? null) === null, 'I4');
  if (job.state === 'lost') return;
  for (const source of job.sources) {
    if (source.kept !== 'stored') continue;
    // A second job of a copy that was given up is told so at once, and where the disk refuses that, when it starts.
    if (source.shared === true && world.faults.were === 'there') continue;
    const opened = await storage.sources.open(source.id);
    holds(opened.kind === 'open', () => `I1: ${opened.kind} while ${job.state}`);
  }
}

const hasCrashed = ({ crashes }: Job) => crashes > 0;
const wordsOf = (value: unknown) => JSON.stringify(value);

/** What must hold whenever the queue has come to rest. */
export async function checkWorld(world: ModelWorld, history: History): Promise<void> {
  const { storage, tabs, wrongs } = world;
  const all = await storage.jobs.all();
  const rows = all.filter(isThere);
  isEmpty(wrongs, 'wrong');
  // What was removed keeps what it would be put back with.
  for (const { id } of all.flatMap((job) => (isThere(job) ? [] : artifactsOf(job))))
    if (history.litter === 'none') holds(world.files.has(id), 'removed');
  for (const job of rows) await checkJob(world, job);

  // I2: one tab works, on no more steps than it may, and on no step twice.
  const working = tabs.filter((tab) => tab.engine.running.length > 0);
  holds(working.length <= 1, 'I2: runners');
  const steps = stepsOf(world);
  const names = new Set(steps.map((step) => `${fileOf(step)} ${step.request.step.id}`));
  const alive = rows.filter((job) => runOf(job) !== null);
  holds(steps.length <= WIDTH, 'I2: width');
  holds(alive.length <= WIDTH, 'I2: jobs');
  holds(names.size === steps.length, 'I2: twice');
  if (alive.some(hasCrashed)) holds(alive.length === 1, 'I2: what has crashed runs alone');

  // I12: nothing is made of a file that is not the one that was added.
  for (const file of steps.flatMap((step) => step.request.inputs.flat()))
    holds(!(file instanceof QuickFile) || isAsGiven(file), () => `I12: ${file.size}`);

  // I9: whatever runs is wanted; of paused jobs only segments that were begun.
  for (const step of steps) {
    const job = alive.find((one) => nameOf(one) === fileOf(step));
    holds(job !== undefined, () => `I9: nobody wants ${fileOf(step)}`);
    if (job.state === 'paused') includesAll(begunSegments(world, job), [step], 'I9');
  }

  // I10: what was acknowledged is there.
  includesAll(rows.map(nameOf), history.acknowledged, 'I10');

  // No job fails without a reason.
  const failures = rows.flatMap((job) => (job.state === 'failed' ? [job.failure.kind] : []));
  const unexplained = failures.filter((kind) => kind !== 'crashed-twice');
  includesAll([...history.excuses], unexplained, 'fails');

  // I7: nothing lies around, except after accidents.
  const named = new Set(all.flatMap((job) => artifactsOf(job).map(({ id }) => id)));
  const litter = [...world.files.keys()].filter((id) => !named.has(id));
  if (history.litter === 'none') isEmpty(litter, 'I7');

  // Every tab shows what is stored.
  if (world.faults.left > 0) return;
  for (const tab of tabs) sameList(jobsOf(tab).map(stateOf), rows.map(stateOf), 'shown');

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
  holds(alive.length >= busy, 'I11');
  holds(steps.length >= busy, 'I11: somebody is really at it');
}

const stateOf = ({ id, state }: Job) => `${id} ${state}`;

/** I7: after the next start there are no bytes that nobody names. */
export async function checkOrphans(world: ModelWorld): Promise<void> {
  world.faults.left = 0;
  for (const tab of world.tabs.splice(0)) tab.crash();
  await world.open();
  await world.settle();
  const rows = await world.storage.jobs.all();
  isEmpty(
    rows.filter((job) => !isThere(job)).map(({ id }) => id),
    'I7: removed',
  );
  const named = rows.flatMap((job) => artifactsOf(job).map(({ id }) => id));
  isEmpty(
    [...world.files.keys()].filter((id) => !named.includes(id)),
    'I7',
  );
  const report = await world.tabs[0]?.queue.checkStorage();
  holds(report !== undefined, 'I7: a report');
  const orphans = report.found.filter(({ kind }) => kind.endsWith('orphan') || kind === 'shared');
  isEmpty(orphans.map(wordsOf), 'I7');
}
