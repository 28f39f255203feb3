import type { SourceRecord } from '../../../src/storage/schema/source-record.ts';
import type { Job } from '../../../src/domain/job/job.ts';
import type { JobStore } from '../../../src/storage/jobs/job-store.ts';
import { matches, rejection, same } from '../../support/contract/check.ts';
import type { Contract } from '../../support/contract/contract.ts';
import { aQueuedJob, aSource } from '../../support/samples/jobs.ts';
import type { RawRows } from '../../support/storage/test-database.ts';

/** A store over a database, and the database behind its back. */
export type JobStoreWorld = {
  readonly store: JobStore;
  /** The same database seen by another tab, or by the next visit. */
  readonly reopen: () => JobStore;
  readonly raw: RawRows;
};

function aJob(id: string): Job {
  return aQueuedJob({ id, order: 0, sources: [aSource({ id: `source-${id}` })] });
}

function aRecord(id: string): SourceRecord {
  return { id, kind: 'blob', blob: new Blob([`of ${id}`]) };
}

const entry = (id: string) => ({ job: aJob(id), records: [aRecord(`source-${id}`)] });

async function addAll(store: JobStore, ...ids: string[]): Promise<void> {
  for (const id of ids) await store.add(entry(id));
}

const idsOf = (jobs: readonly Job[]) => jobs.map(({ id }) => id);
const NEWER = { id: 'newer', order: 7, state: 'dreaming', sources: [{ id: 'source-newer' }] };

/** What every job store does. */
export const jobStoreContract: Contract<JobStoreWorld> = {
  'starts empty': async ({ store }) => {
    same(await store.all(), []);
    same(await store.count(), 0);
    same(await store.sourceIds(), []);
  },

  'puts a new job at the end, whatever order it came with': async ({ store }) => {
    await addAll(store, 'a', 'b');
    const [placed] = await store.add({ ...entry('c'), job: { ...aJob('c'), order: -5 } });
    const jobs = await store.all();
    same(idsOf(jobs), ['a', 'b', 'c']);
    same(placed, jobs[2]);
  },

  'gives all jobs in their order, the urgent ones first': async ({ store }) => {
    await addAll(store, 'a', 'b', 'c', 'd');
    await store.update(['c'], (job) => ({ ...job, order: 0.5 }));
    await store.update(['a'], (job) => ({ ...job, priority: 'low' }));
    await store.update(['d'], (job) => ({ ...job, priority: 'high' }));
    same(idsOf(await store.all()), ['d', 'c', 'b', 'a']);
  },

  'stores a job with its record, for the next visit too': async ({ store, reopen, raw }) => {
    const added = await store.add(entry('a'));
    same(await reopen().all(), added);
    matches(await raw.row('sources', 'source-a'), { id: 'source-a', kind: 'blob' });
  },

  'stores a job whose source has no record': async ({ store, raw }) => {
    await store.add({ job: aJob('a'), records: [] });
    same(idsOf(await store.all()), ['a']);
    same(await raw.keys('sources'), []);
  },

  'stores both the job and its record, or neither': async ({ store, raw }) => {
    await addAll(store, 'a');
    // A record with this id is there already.
    const clash = { ...aJob('b'), sources: aJob('a').sources };
    await rejection(store.add({ job: clash, records: [aRecord('source-a')] }));
    same(await raw.keys('jobs'), ['a']);
    // A job with this id is there already.
    const twin = { ...aJob('a'), sources: aJob('c').sources };
    await rejection(store.add({ job: twin, records: [aRecord('source-c')] }));
    same(await raw.keys('sources'), ['source-a']);
    await addAll(store, 'd');
    same(idsOf(await store.all()), ['a', 'd']);
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

  'stores new records together with the change': async ({ store, raw }) => {
    await addAll(store, 'a');
    const found = (job: Job): Job => ({ ...job, sources: [aSource({ id: 'found' })] });
    await store.update(['a'], found, [aRecord('found')]);
    same(await store.sourceIds(), ['found']);
    same(await raw.keys('sources'), ['found', 'source-a']);
  },

  'stores neither the change nor the records when one of them cannot be': async ({
    store,
    raw,
  }) => {
    await addAll(store, 'a', 'b');
    const change = (job: Job): Job => ({ ...job, attempt: 9 });
    await rejection(store.update(['a'], change, [aRecord('new'), aRecord('source-b')]));
    same(
      (await store.all()).map(({ attempt }) => attempt),
      [0, 0],
    );
    same(await raw.keys('sources'), ['source-a', 'source-b']);
  },

  'stores no records for jobs that are gone or do not change': async ({ store, raw }) => {
    await addAll(store, 'a');
    const changes = await store.update(['a', 'gone'], () => null, [aRecord('new')]);
    same(changes, []);
    same(await raw.keys('sources'), ['source-a']);
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

  'removes jobs with their records, and no others': async ({ store, raw }) => {
    await addAll(store, 'a', 'b', 'c');
    await store.remove(['a', 'c', 'gone']);
    same(await raw.keys('jobs'), ['b']);
    same(await raw.keys('sources'), ['source-b']);
    await store.remove(['a']);
  },

  'stores a second job of the same source, whose record stays until the last of them goes': async ({
    store,
    raw,
  }) => {
    await addAll(store, 'a', 'b');
    const shared = [aSource({ id: 'source-a', shared: true })];
    const pair = await store.addSecond('a', (first) => ({
      first: { ...first, sources: shared },
      second: { ...aJob('second'), order: 1.5, sources: shared },
    }));
    same(idsOf(await store.all()), ['a', 'second', 'b']);
    same(await store.read(['a', 'second']), [pair?.first, pair?.second]);
    same(await store.addSecond('gone', () => pair), null);
    same(await store.addSecond('a', () => null), null);
    same(await store.remove(['a', 'b']), ['source-b']);
    same(await raw.keys('sources'), ['source-a']);
    same(await store.remove(['second']), ['source-a']);
    same(await raw.keys('sources'), []);
  },

  'counts all rows and names their sources, also those it does not understand': async ({
    store,
    raw,
  }) => {
    await addAll(store, 'a');
    await raw.putRow('jobs', NEWER);
    await raw.putRow('jobs', { id: 'damaged' });
    const broken = { ...NEWER, id: 'broken', sources: [null, { id: 7 }] };
    await raw.putRow('jobs', broken);
    same((await store.sourceIds()).toSorted(), ['source-a', 'source-newer']);
    same(await store.count(), 4);
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
    same(await raw.row('jobs', 'newer'), NEWER);
    // It may be shown again by the version that wrote it: nothing takes its place.
    same((await store.all())[0]?.order, 8);
  },
};

/** What a store does beside that when the browser may refuse to store something. */
export const jobStoreRefusalContract: Contract<JobStoreWorld> = {
  'stores no job whose record the browser refuses': async ({ store, raw }) => {
    await addAll(store, 'a');
    // What cannot be cloned is refused before the request is made, as Blobs are in Safari's private windows.
    const refused = { id: 'source-b', blob: (() => undefined) as unknown as Blob };
    await rejection(store.add({ job: aJob('b'), records: [aRecord('new'), refused] }));
    const change = (job: Job): Job => ({ ...job, attempt: 9 });
    await rejection(store.update(['a'], change, [aRecord('new'), refused]));
    same(await raw.keys('jobs'), ['a']);
    same(await raw.keys('sources'), ['source-a']);
    await addAll(store, 'c');
    same(
      (await store.all()).map(({ id, attempt }) => [id, attempt]),
      [
        ['a', 0],
        ['c', 0],
      ],
    );
  },
};
