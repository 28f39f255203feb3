import { expect, test, vi } from 'vitest';
import { success } from '../../../src/domain/failure/failure.ts';
import { artifactsOf, isSettled, runOf } from '../../../src/domain/job/job.ts';
import type { Target } from '../../../src/domain/target/target.ts';
import { deferred } from '../../../src/lib/deferred.ts';
import { createWorld, type Tab, type World } from '../../support/queue/browser-world.ts';
import { createFakeStorage } from '../../support/queue/fake-storage.ts';
import {
  FAULTS,
  failingStorage,
  type FailingStorage,
  type Fault,
} from '../../support/queue/failing-storage.ts';
import { isLegal } from '../../support/samples/transitions.ts';
import { QuickFile } from './quick-file.ts';

// Hashes are made by other threads: how long they take would decide which call is the n-th.
vi.mock('../../../src/storage/files/fingerprint.ts', () => ({
  fingerprintOf: async ({ size }: Blob) => String(size),
}));

const WIDTH = 2;
/** Turns of the event loop: without a call to the storage, and in all. */
const QUIET_TURNS = 12;
const MOST_TURNS = 2000;
const TARGETS = {
  copy: { format: 'mp4', options: {} },
  gif: { format: 'gif', options: {} },
  film: { format: 'webm', options: { quality: 'smallest' } },
} as const satisfies Record<string, Target>;
const INDEX = {
  times: Array.from({ length: 250 }, (_, n) => n / 25),
  keys: Array.from({ length: 10 }, (_, n) => n * 25),
};

/** What the user did, and was told. */
type Story = { readonly acknowledged: Set<string>; readonly cancelled: Set<string> };

const jobOf = (tab: Tab, name: string) =>
  tab.queue.snapshot().jobs.find((job) => job.sources[0]?.name === name);

/** Waits until nothing happens any more, or until it is clear that nobody is left to make it happen. */
async function settle(tab: Tab): Promise<void> {
  for (let [quiet, turns] = [0, 0]; quiet < QUIET_TURNS && turns < MOST_TURNS; turns += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    quiet = tab.pending() > 0 ? 0 : quiet + 1;
  }
}

/** The tab is gone: there is nobody left to do anything in it. */
class Died extends Error {}

async function finishSteps(tab: Tab, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    for (const step of [...tab.engine.running]) step.finish();
    await settle(tab);
  }
}

/** A day with the queue: everything that touches the storage happens in it. */
async function live(tab: Tab, story: Story, died: Promise<never>): Promise<void> {
  /** What is asked of a storage that refuses may come to nothing. */
  const attempt = async (asked: Promise<unknown> | undefined): Promise<void> => {
    const refused = asked?.catch((error: unknown) => {
      if (!(error instanceof DOMException)) throw error;
    });
    await Promise.race([refused, died]);
  };
  const add = async (name: keyof typeof TARGETS | 'unwanted') => {
    const target = name === 'unwanted' ? TARGETS.copy : TARGETS[name];
    await attempt(
      tab.queue.add([new QuickFile(name)], target, 'held').then((rejected) => {
        if (rejected.length === 0) story.acknowledged.add(name);
      }),
    );
  };
  const wish = (name: string, kind: 'release' | 'pause' | 'resume') => {
    const job = jobOf(tab, name);
    return attempt(job && tab.queue.apply([job.id], { kind }));
  };
  for (const name of ['copy', 'gif', 'film', 'unwanted'] as const) await add(name);
  const unwanted = jobOf(tab, 'unwanted');
  await attempt(unwanted && tab.queue.apply([unwanted.id], { kind: 'cancel' }));
  story.cancelled.add('unwanted');
  const film = jobOf(tab, 'film');
  await attempt(film && tab.queue.apply([film.id], { kind: 'prioritise', priority: 'high' }));
  for (const name of ['film', 'copy', 'gif']) await wish(name, 'release');
  await settle(tab);
  for (const step of tab.engine.running) step.report();
  await wish('film', 'pause');
  await finishSteps(tab, 2);
  await wish('film', 'resume');
  await settle(tab);
  await attempt(tab.queue.setMode('paused'));
  await attempt(tab.queue.setMode('going'));
  await finishSteps(tab, 12);
}

/** I1, I3, I4, I7 and I10, as far as a look from outside shows them. */
async function expectOrder(world: World, tab: Tab, story: Story, where: string): Promise<void> {
  const rows = await world.storage.jobs.all();
  const names = rows.map((job) => job.sources[0]?.name);
  expect(names, where).toEqual(expect.arrayContaining([...story.acknowledged]));
  const { found } = await tab.queue.checkStorage();
  expect(found, where).toEqual([]);
  const named = new Set(rows.flatMap((job) => artifactsOf(job).map(({ id }) => id)));
  expect(
    [...world.files.keys()].filter((id) => !named.has(id)),
    where,
  ).toEqual([]);
}

/** A day in a tab of which one call fails. Resolves with the calls that there were. */
async function liveUntilDeath(
  world: World,
  story: Story,
  n: number,
  fault: Fault,
): Promise<readonly string[]> {
  const failing: FailingStorage[] = [];
  const death = deferred<never>();
  death.promise.catch(() => undefined);
  let tab: Tab | undefined;
  try {
    const opening = world.openTab(WIDTH, (storage) => {
      const one = failingStorage(storage, n, fault);
      failing.push(one);
      void one.died.then(() => {
        // Nobody waits for the answers of calls that a dead tab has made.
        tab?.crash();
        death.reject(new Died());
      });
      return one.storage;
    });
    tab = await Promise.race([opening, death.promise]);
    tab.engine.framesResult = () => success(INDEX);
    await live(tab, story, death.promise);
  } catch (error) {
    // A page that cannot read its database says so instead of showing a queue.
    if (!(error instanceof Died || error instanceof DOMException)) throw error;
  } finally {
    tab?.crash();
    world.abandonLocks();
  }
  return failing[0]?.calls ?? [];
}

/** Lets one call of a day fail, and looks at what the next visit finds. Resolves with the calls that there were. */
async function dayWithFault(n: number, fault: Fault): Promise<readonly string[]> {
  const wrongs: string[] = [];
  const world = createWorld(
    (files) => {
      const storage = createFakeStorage(files);
      return {
        ...storage,
        jobs: {
          ...storage.jobs,
          async update(...args) {
            const changes = await storage.jobs.update(...args);
            for (const { before, after } of changes) {
              if (!isLegal(before.state, after.state))
                wrongs.push(`${before.state} ${after.state}`);
            }
            return changes;
          },
        },
      };
    },
    async () => undefined,
  );
  const story: Story = { acknowledged: new Set(), cancelled: new Set() };
  const calls = await liveUntilDeath(world, story, n, fault);
  const where = `call ${n} (${calls[n - 1] ?? 'none'}), ${fault}`;

  const next = await world.openTab(WIDTH);
  next.engine.framesResult = () => success(INDEX);
  await settle(next);
  await finishSteps(next, 12);
  for (const job of next.queue.snapshot().jobs) {
    if (job.state === 'failed') await next.queue.apply([job.id], { kind: 'retry' });
    if (job.state === 'paused') await next.queue.apply([job.id], { kind: 'resume' });
    if (job.state === 'queued') await next.queue.apply([job.id], { kind: 'release' });
  }
  if (next.queue.snapshot().mode === 'paused') await next.queue.setMode('going');
  await settle(next);
  await finishSteps(next, 14);
  const rows = await world.storage.jobs.all();
  for (const job of rows) {
    const unfinished = `${where}: ${job.sources[0]?.name} is ${job.state}`;
    expect(isSettled(job) && runOf(job) === null, unfinished).toBe(true);
    expect(['done', 'cancelled'], unfinished).toContain(job.state);
  }
  // A restart sweeps what the day has left behind.
  next.crash();
  const last = await world.openTab(WIDTH);
  await settle(last);
  await expectOrder(world, last, story, where);
  expect(wrongs, where).toEqual([]);
  return calls;
}

for (const fault of FAULTS) {
  test(
    `whichever call to the storage fails (${fault}), nothing is lost and all can be finished`,
    {
      timeout: 240_000,
    },
    async () => {
      const calls = await dayWithFault(0, fault);
      expect(calls.length).toBeGreaterThan(60);
      for (let n = 1; n <= calls.length; n += 1) await dayWithFault(n, fault);
      process.stdout.write(`${fault}: each of ${calls.length} calls failed once\n`);
    },
  );
}
