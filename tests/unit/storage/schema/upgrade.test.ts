import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { artifactsOf, type Job } from '../../../../src/domain/job/job.ts';
import { readWork, type StoredWork } from '../../../../src/domain/job/work.ts';
import { createDatabase } from '../../../../src/storage/database/database.ts';
import { createFileLocks } from '../../../../src/storage/files/file-locks.ts';
import { createIndexedDBArtifacts } from '../../../../src/storage/artifacts/indexeddb-artifacts.ts';
import { createJobStore } from '../../../../src/storage/jobs/job-store.ts';
import { createMetaStore } from '../../../../src/storage/jobs/meta-store.ts';
import { VERSION } from '../../../../src/storage/schema/schema.ts';
import { createStoredSources } from '../../../../src/storage/sources/stored-sources.ts';
import {
  putSchemaFixture,
  readSchemaFixture,
  SHIPPED,
} from '../../../support/storage/schema-fixtures.ts';

let names = 0;

/** How many artifacts the jobs of each version name. */
const ARTIFACTS = { 1: 1, 2: 5, 3: 5, 4: 6, 5: 6 };

/** The stores of this version over a database that an older one has left. */
async function openFixture(version: number, extra: readonly object[] = []) {
  const name = `schema-${(names += 1)}`;
  const rows = await readSchemaFixture(version);
  await putSchemaFixture(name, version, { ...rows, jobs: [...rows.jobs, ...(extra as [])] });
  const database = createDatabase(name);
  const locks = createFileLocks();
  return {
    rows,
    database,
    jobs: createJobStore(database),
    meta: createMetaStore(database),
    sources: createStoredSources({ database, form: 'blob', locks, handleOf: () => null }),
    artifacts: createIndexedDBArtifacts(database, 1 << 20),
  };
}

async function jobsById(version: number): Promise<Record<string, Job>> {
  const { jobs } = await openFixture(version);
  return Object.fromEntries((await jobs.all()).map((job) => [job.id, job]));
}

test('the version that is written now was shipped with a fixture of its own', () => {
  expect(SHIPPED.at(-1)).toBe(VERSION);
});

for (const version of SHIPPED) {
  describe(`a database of version ${version}`, () => {
    test('every job can be read, in the state it was in or one that goes on', async () => {
      const { rows, jobs } = await openFixture(version);
      const read = await jobs.all();
      expect(await jobs.count()).toBe(read.length);
      expect(read.map(({ id }) => id).toSorted()).toEqual(rows.jobs.map(({ id }) => id).toSorted());
      for (const { id, state } of rows.jobs) {
        const now = version === 1 && state === 'finishing' ? 'running' : state;
        expect([id, read.find((job) => job.id === id)?.state]).toEqual([id, now]);
      }
    });

    test('every source can be read', async () => {
      const { rows, sources } = await openFixture(version);
      for (const { id, text } of rows.sources) {
        const opened = await sources.open(id);
        expect(opened.kind === 'open' && (await opened.blob.text())).toBe(text);
      }
    });

    test('every artifact that a job names can be read', async () => {
      const { rows, jobs, artifacts } = await openFixture(version);
      const named = (await jobs.all()).flatMap(artifactsOf);
      expect(named.length).toBe(ARTIFACTS[version]);
      for (const artifact of named) {
        const text = await (await artifacts.open(artifact))?.text();
        expect(text).toBe(rows.artifacts.find(({ id }) => id === artifact.id)?.text);
      }
    });

    test('the queue is paused, as it was', async () => {
      const { meta } = await openFixture(version);
      expect((await meta.queue()).paused).toBe(true);
    });

    test('damaged rows are left as they are, and hold nobody up', async () => {
      const damaged = [
        { id: 'bare' },
        { id: 'sourceless', state: 'queued', order: 1, sources: null },
        { id: 'broken', state: 'done', order: 2, sources: [], work: null },
        { id: 'strange', state: 'dreaming', order: 3, sources: [{ id: 'kept' }] },
      ];
      const { rows, jobs, database } = await openFixture(version, damaged);
      expect((await jobs.all()).length).toBe(rows.jobs.length);
      expect(await jobs.count()).toBe(rows.jobs.length + damaged.length);
      for (const row of damaged)
        expect(await database.run((db) => db.get('jobs', row.id))).toMatchObject(row);
    });
  });
}

describe('from version 1', () => {
  test('no plan is left that nobody can follow', async () => {
    const jobs = await jobsById(1);
    for (const id of ['ready', 'running', 'finishing', 'paused', 'full'])
      expect(jobs[id]).toMatchObject({ work: null });
    const { done } = jobs;
    expect(done).toMatchObject({ work: { outdated: [] } });
  });
});

describe('from version 2', () => {
  test('jobs are neither urgent nor not, and their files have no fingerprints', async () => {
    const jobs = await jobsById(2);
    for (const job of Object.values(jobs)) {
      expect(job).toMatchObject({
        priority: 'normal',
        sources: [{ kept: 'stored', fingerprint: null }],
      });
      for (const { fingerprint } of artifactsOf(job)) expect(fingerprint).toBeNull();
    }
    expect(jobs.done).toMatchObject({ outputs: [{ artifact: { fingerprint: null } }] });
  });

  test('what is new in a state has its quiet value', async () => {
    const jobs = await jobsById(2);
    expect(jobs.paused).toMatchObject({ run: null });
    expect(jobs.lost).toMatchObject({ why: 'gone', work: null });
    expect(jobs.full).toMatchObject({
      step: null,
      failure: { kind: 'storage-full', needed: 100, used: null },
    });
    expect(jobs.damaged).toMatchObject({ step: null, failure: { kind: 'damaged' } });
  });

  test('what was done is not done again', async () => {
    const jobs = await jobsById(2);
    for (const id of ['running', 'finishing', 'paused', 'full', 'done'])
      expect(jobs[id] && artifactsOf(jobs[id]).length).toBe(1);
  });

  test('the queue starts jobs at any time', async () => {
    const { meta } = await openFixture(2);
    expect(await meta.queue()).toEqual({ paused: true, schedule: { kind: 'now' } });
  });
});

describe('from version 3', () => {
  test('a job has one output', async () => {
    const jobs = await jobsById(3);
    expect(jobs.done).toMatchObject({
      outputs: [
        {
          name: 'done.mp4',
          suffix: '',
          mime: 'video/mp4',
          artifact: { id: 'artifact-done', fingerprint: 'f'.repeat(64) },
        },
      ],
    });
    expect(jobs.done).not.toHaveProperty('output');
  });

  test('of plans, only their steps are read', async () => {
    const jobs = await jobsById(3);
    for (const id of ['ready', 'running', 'finishing', 'paused', 'done', 'full']) {
      expect(jobs[id]).toMatchObject({ work: { outdated: [{ id: 'convert' }] } });
      expect(jobs[id]).not.toHaveProperty('work.plan');
    }
  });

  test('what was done is not done again', async () => {
    const jobs = await jobsById(3);
    for (const id of ['running', 'finishing', 'paused', 'full', 'done'])
      expect(jobs[id] && artifactsOf(jobs[id]).length).toBe(1);
  });
});

describe('from version 4', () => {
  test('containers have ids in what came out, and all else is what it was', async () => {
    const { rows } = await openFixture(4);
    const jobs = await jobsById(4);
    const isobmff = JSON.stringify(rows.jobs).replaceAll('mov,mp4,m4a,3gp,3g2,mj2', 'isobmff');
    const expected = (JSON.parse(isobmff) as readonly object[]).map(asRead);
    expect(rows.jobs.map(({ id }) => jobs[id])).toEqual(expected);
  });
});

/** A row as it is read: of a plan of another version only the steps are left. */
function asRead(job: object): object {
  const { work } = job as { readonly work?: StoredWork | null };
  return work === undefined || work === null ? job : { ...job, work: readWork(work) };
}

test('rows of this version are read as they stand, but for plans of another', async () => {
  const { rows, jobs, meta } = await openFixture(5);
  expect((await jobs.all()).toSorted((a, b) => a.order - b.order)).toEqual(rows.jobs.map(asRead));
  expect(await meta.queue()).toEqual(rows.meta.queue);
  expect(await meta.statistics()).toEqual(rows.meta.statistics);
});
