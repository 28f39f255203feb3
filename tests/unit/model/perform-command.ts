import { failed } from '../../../src/domain/failure/failure.ts';
import { artifactsOf, runOf } from '../../../src/domain/job/job.ts';
import { checkFound, giveBack, lostFirst, refusable } from './give-back.ts';
import { holds, includesAll } from './holds.ts';
import { begunSegments, isThere, jobsOf, nameOf, stepsOf, type History } from './model-history.ts';
import type { ModelWorld } from './model-world.ts';
import { userFile } from './outside-files.ts';
import type { QueueCommand } from './queue-commands.ts';

/** The one of a list that a number stands for. */
const choose = <T>(list: readonly T[], n: number): T | undefined =>
  list[n % Math.max(1, list.length)];

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
      const files = Array.from({ length: one.files }, () =>
        userFile(`file-${(history.files += 1)}`),
      );
      world.outside.keeping = one.kept;
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
      if (tab) await refusable(tab.queue.putBack());
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
      if (tab) await refusable(tab.queue.makeRoom());
      return;
    case 'forget':
      if (tab) await refusable(tab.queue.forgetRemoved());
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
      Object.assign(world.faults, {
        left: one.count,
        were: 'there',
        error: one.error,
        when: one.when,
      });
      for (const kind of ['storage-full', 'storage-refused'] as const) history.excuses.add(kind);
      history.litter = 'allowed';
      return;
    case 'lose-file': {
      const link = choose([...world.outside.linked.values()], one.file);
      if (link !== undefined) link.now = one.now;
      return;
    }
    case 'give-back': {
      const lost = tab && choose(lostFirst(tab), one.job);
      world.outside.keeping = one.kept;
      if (tab && lost) await giveBack(world, history, tab, lost, one.file);
      return;
    }
    case 'unlock': {
      const lost = tab && choose(lostFirst(tab), one.job);
      if (tab === undefined || lost === undefined) return;
      const allowed = await refusable(tab.queue.unlock(lost.id));
      const after = (await world.storage.jobs.all()).find(({ id }) => id === lost.id);
      if (allowed === true && lost.state === 'lost') checkFound(lost, after);
      else if (allowed === false) holds(after?.state === lost.state, 'I14: still lost');
      return;
    }
    case 'lose-artifact': {
      // Of jobs that wait: what a try has in hand is held open by it, and what the user was promised is told as lost.
      const rows = await world.storage.jobs.all();
      const waiting = rows.filter(
        (row) => isThere(row) && row.state !== 'done' && runOf(row) === null,
      );
      const parts = waiting.flatMap(artifactsOf);
      const lost = choose(parts, one.file);
      if (lost !== undefined) world.files.delete(lost.id);
      return;
    }
    default:
      one satisfies never;
  }
}
