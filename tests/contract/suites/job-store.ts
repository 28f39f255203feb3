import type { Job } from '../../../src/domain/job.ts';
import { createJobStore, type JobStore } from '../../../src/storage/job-store.ts';
import { matches, rejection, same } from '../../support/check.ts';
import type { Contract } from '../../support/contract.ts';
import { aQueuedJob } from '../../support/jobs.ts';
import { aTestDatabase, type TestDatabase } from '../../support/test-database.ts';

/** A store over a database, and the database behind its back. */
export type JobStoreWorld = {
  readonly store: JobStore;
  /** The same database seen by another tab, or by the next visit. */
  readonly reopen: () => JobStore;
  readonly raw: TestDatabase;
};

/** A store over an empty database. */
export function aJobStoreWorld(): JobStoreWorld {
  const raw = aTestDatabase();
  const reopen = () => createJobStore(raw.connect());
  return { store: reopen(), reopen, raw };
}

function aJob(id: string): Job {
  const source = { id: `source-${id}`, name: `${id}.mov`, size: 4, type: '', lastModified: 0 };
  return aQueuedJob({ id, order: 0, sources: [source] });
}

const entry = (id: string) => ({ job: aJob(id), files: [new File([`of ${id}`], `${id}.mov`)] });

async function addAll(store: JobStore, ...ids: string[]): Promise<void> {
  for (const id of ids) await store.add(entry(id));
}

const idsOf = (jobs: readonly Job[]) => jobs.map(({ id }) => id);
const NEWER = { id: 'newer', order: 7, state: 'dreaming', sources: [{ id: 'source-newer' }] };

/** What every job store does. */
export const jobStoreContract: Contract<JobStoreWorld> = {
  'starts empty, and going': async ({ store }) => {
    same(await store.all(), []);
    same(await store.isPaused(), false);
  },

  'puts a new job at the end, whatever order it came with': async ({ store }) => {
    await addAll(store, 'a', 'b');
    const placed = await store.add({ ...entry('c'), job: { ...aJob('c'), order: -5 } });
    const jobs = await store.all();
    same(idsOf(jobs), ['a', 'b', 'c']);
    same(placed, jobs[2]);
  },

  'gives all jobs in their order': async ({ store }) => {
    await addAll(store, 'a', 'b', 'c');
    await store.update(['c'], (job) => ({ ...job, order: 0.5 }));
    same(idsOf(await store.all()), ['c', 'a', 'b']);
  },

  'stores a job with its bytes, for the next visit too': async ({ store, reopen }) => {
    const added = await store.add(entry('a'));
    const next = reopen();
    same(await next.all(), [added]);
    same(await (await next.openSource('source-a'))?.text(), 'of a');
    same(await next.openSource('other'), null);
  },

  'stores both the job and its bytes, or neither': async ({ store, raw }) => {
    await addAll(store, 'a');
    // A source with this id is there already.
    const clash = { ...aJob('b'), sources: aJob('a').sources };
    await rejection(store.add({ job: clash, files: [new Blob(['other'])] }));
    same(await raw.keys('jobs'), ['a']);
    // A job with this id is there already.
    const twin = { ...aJob('a'), sources: aJob('c').sources };
    await rejection(store.add({ job: twin, files: [new Blob(['other'])] }));
    same(await raw.keys('sources'), ['source-a']);
    same(await (await store.openSource('source-a'))?.text(), 'of a');
    await addAll(store, 'd');
    same(idsOf(await store.all()), ['a', 'd']);
  },

  'stores no job whose bytes the browser refuses': async ({ store, raw }) => {
    await addAll(store, 'a');
    // What cannot be cloned is refused before the request is made, as Blobs are in Safari's private windows.
    const refused = (() => undefined) as unknown as Blob;
    await rejection(store.add({ job: aJob('b'), files: [refused] }));
    same(await raw.keys('jobs'), ['a']);
    same(await raw.keys('sources'), ['source-a']);
    await addAll(store, 'c');
    same(idsOf(await store.all()), ['a', 'c']);
  },

  'changes the jobs it is asked to, and says how': async ({ store, reopen }) => {
    await addAll(store, 'a', 'b', 'c');
    const changes = await store.update(['a', 'b', 'gone'], (job) =>
      job.id === 'a' ? { ...job, attempt: 3 } : null,
    );
    same(changes.length, 1);
    matches(changes[0]?.before, { id: 'a', attempt: 0 });
    matches(changes[0]?.after, { id: 'a', attempt: 3 });
    same(
      (await reopen().all()).map(({ attempt }) => attempt),
      [3, 0, 0],
    );
  },

  'lets nobody in between while it changes a job': async ({ store, reopen }) => {
    await addAll(store, 'a');
    const other = reopen();
    const count = (job: Job): Job => ({ ...job, attempt: job.attempt + 1 });
    await Promise.all([store, other, store, other].map((one) => one.update(['a'], count)));
    same((await store.all())[0]?.attempt, 4);
  },

  'changes nothing when one of the changes throws': async ({ store }) => {
    await addAll(store, 'a', 'b');
    const thrown = new Error('no');
    const error = await rejection(
      store.update(['a', 'b'], (job) => {
        if (job.id === 'b') throw thrown;
        return { ...job, attempt: 9 };
      }),
    );
    same(error === thrown, true);
    same(
      (await store.all()).map(({ attempt }) => attempt),
      [0, 0],
    );
  },

  'reads those that are there': async ({ store }) => {
    await addAll(store, 'a', 'b');
    same(idsOf(await store.read(['b', 'gone'])), ['b']);
    same(await store.read([]), []);
  },

  'removes jobs with their bytes, and no others': async ({ store, raw }) => {
    await addAll(store, 'a', 'b', 'c');
    await store.remove(['a', 'c', 'gone']);
    same(await raw.keys('jobs'), ['b']);
    same(await raw.keys('sources'), ['source-b']);
    await store.remove(['a']);
  },

  'removes bytes and keeps their job': async ({ store }) => {
    await addAll(store, 'a', 'b');
    await store.removeSources(['source-a', 'gone']);
    same(await store.openSource('source-a'), null);
    same(await (await store.openSource('source-b'))?.text(), 'of b');
    same(idsOf(await store.all()), ['a', 'b']);
  },

  'sweeps bytes that no job names, and only those': async ({ store, raw }) => {
    await addAll(store, 'a');
    await raw.putRow('jobs', NEWER);
    for (const id of ['source-newer', 'orphan'])
      await raw.putRow('sources', { id, blob: new Blob(['?']) });
    await store.sweep();
    same(await raw.keys('sources'), ['source-a', 'source-newer']);
  },

  'neither shows nor touches a row that it does not understand': async ({ store, raw }) => {
    await raw.putRow('jobs', NEWER);
    await addAll(store, 'a');
    same(idsOf(await store.all()), ['a']);
    same(await store.read(['newer']), []);
    const changes = await store.update(['newer', 'a'], (job) => ({ ...job, attempt: 1 }));
    same(
      changes.map(({ after }) => after.id),
      ['a'],
    );
    await store.sweep();
    same(await raw.row('jobs', 'newer'), NEWER);
    // It may be shown again by the version that wrote it: nothing takes its place.
    same((await store.all())[0]?.order, 8);
  },

  'remembers whether the queue is paused': async ({ store, reopen }) => {
    await store.setPaused(true);
    same(await reopen().isPaused(), true);
    await store.setPaused(false);
    same(await reopen().isPaused(), false);
  },
};
