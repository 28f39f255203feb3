import { failed, type Failure } from '../../../src/domain/failure/failure.ts';
import { artifactsOf, runOf, type Job } from '../../../src/domain/job/job.ts';
import { isSegment } from '../../../src/domain/step/step.ts';
import type { Tab } from '../../support/queue/browser-world.ts';
import type { PendingStep } from '../../support/queue/fakes.ts';
import { includesAll } from './holds.ts';
import type { ModelWorld } from './model-world.ts';
import type { QueueCommand } from './queue-commands.ts';
import { QuickFile } from './quick-file.ts';

/** What happened so far: jobs that were acknowledged, why any may have failed, whether bytes may lie around, the time. */
export type History = {
  readonly acknowledged: Set<string>;
  readonly excuses: Set<Failure['kind']>;
  litter: 'none' | 'allowed';
  minutes: number;
  files: number;
};

const choose = <T>(list: readonly T[], n: number): T | undefined =>
  list[n % Math.max(1, list.length)];
/** The file that a job is about. */
export const nameOf = (job: Job) => job.sources[0]?.name ?? '';
/** True for a job that is in the list. */
export const isThere = (job: Job) => job.removed === undefined;
/** The jobs that a tab shows. */
export const jobsOf = (tab: Tab) => tab.queue.snapshot().jobs;

/** All steps that are being run in any tab. */
export function stepsOf({ tabs }: ModelWorld): PendingStep[] {
  return tabs.flatMap((tab) => [...tab.engine.running]);
}

/** The file that a step reads. */
export const fileOf = ({ request }: PendingStep) => {
  const file = request.inputs.flat().find((blob) => blob instanceof File);
  return file instanceof File ? file.name : '?';
};

/** The steps of a job that a pause must not throw away. */
export function begunSegments(world: ModelWorld, job: Job): PendingStep[] {
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

/** Does what a command says. */
export async function perform(
  world: ModelWorld,
  history: History,
  one: QueueCommand,
): Promise<void> {
  const tab = 'tab' in one ? choose(world.tabs, one.tab) : undefined;
  const job = tab !== undefined && 'job' in one ? choose(jobsOf(tab), one.job) : undefined;
  switch (one.do) {
    case 'add': {
      const files = Array.from(
        { length: one.files },
        () => new QuickFile(`file-${(history.files += 1)}`),
      );
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
      if (history.litter === 'none') includesAll(stepsOf(world), worth, 'pause');
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
    case 'put-back': {
      const before = tab?.queue.snapshot().removed ?? [];
      await refusable(tab?.queue.putBack() ?? Promise.resolve());
      const there = new Set((await world.storage.jobs.all()).filter(isThere).map(nameOf));
      for (const name of before.map(nameOf)) if (there.has(name)) history.acknowledged.add(name);
      return;
    }
    case 'again': {
      // Steps are told apart by the file that they read: one job of each is at work.
      const rows = await world.storage.jobs.all();
      const isAlone = rows.every(
        (row) => row.state === 'done' || nameOf(row) !== nameOf(job ?? row),
      );
      if (tab && job && isAlone)
        await refusable(tab.queue.convertAgain(job.id, one.target, one.start));
      return;
    }
    case 'make-room':
      await refusable(tab?.queue.makeRoom() ?? Promise.resolve());
      return;
    case 'forget':
      await refusable(tab?.queue.forgetRemoved() ?? Promise.resolve());
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
