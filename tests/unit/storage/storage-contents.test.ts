import type { Storage } from '../../../src/storage/storage.ts';
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import type { Job } from '../../../src/domain/job/job.ts';
import type { Work } from '../../../src/domain/job/work.ts';
import { freeLeftovers } from '../../../src/storage/leftovers.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { storageContents } from '../../../src/storage/storage-contents.ts';
import {
  anArtifact,
  aQueuedJob,
  aRunningJob,
  aSource,
  someWork,
} from '../../support/samples/jobs.ts';
import { aTestDatabase, type TestDatabase } from '../../support/storage/test-database.ts';

afterEach(() => vi.unstubAllGlobals());

async function aStorage(): Promise<{ storage: Storage; raw: TestDatabase }> {
  const raw = aTestDatabase();
  const storage = await openStorage({
    name: raw.name,
    note: null,
    mayClose: () => Promise.resolve(),
    onBlocked: () => undefined,
    onEmptied: () => undefined,
    onSlow: () => Promise.resolve(),
  });
  return { storage, raw };
}

/** Stores a job with a source of `bytes` bytes, unless that is null. */
async function add({ jobs, sources }: Storage, job: Job, bytes: number | null): Promise<void> {
  const file = new File([new Uint8Array(bytes ?? 0)], 'a.mov');
  const id = job.sources[0]?.id ?? '';
  const record = bytes === null ? null : (await sources.take(id, file, 'copy')).record;
  await jobs.add({ job, records: record === null ? [] : [record] });
}

const base = (id: string) => ({ id, sources: [aSource({ id: `source-${id}` })] });
const work = (id: string, size: number): Work =>
  someWork({ artifacts: { step: anArtifact({ id, size }) } });

function aDoneJob(id: string, artifact: string, size: number): Job {
  const done = work(artifact, size);
  const output = {
    name: 'a.mp4',
    suffix: '',
    mime: 'video/mp4',
    artifact: anArtifact({ id: artifact, size }),
    media: done.media,
  };
  return { ...aQueuedJob(base(id)), state: 'done', work: done, outputs: [output], seconds: 1 };
}

/** A waiting job that was begun, a done one, and a file of each kind that nobody names. */
async function aUsedStorage() {
  const { storage, raw } = await aStorage();
  await add(storage, aQueuedJob({ ...base('waits'), work: work('begun', 20) }), 100);
  await add(storage, aDoneJob('done', 'output', 3000), null);
  await storage.artifacts.put('begun', new Blob([new Uint8Array(20)]));
  await storage.artifacts.put('output', new Blob([new Uint8Array(3000)]));
  await storage.artifacts.put('loose', new Blob([new Uint8Array(400_000)]));
  await raw.putRow('sources', { id: 'orphan', blob: new Blob([new Uint8Array(5_000_000)]) } as {
    id: string;
  });
  return { storage, raw };
}

test('everything is counted once, where it belongs', async () => {
  const { storage } = await aUsedStorage();
  expect(await storageContents(storage)).toEqual({
    sources: 100,
    outputs: 3000,
    unfinished: 20,
    leftovers: 5_400_000,
    engine: 0,
    ffmpeg: 0,
  });
});

test('nothing is stored at first', async () => {
  const { storage } = await aStorage();
  const nothing = { sources: 0, outputs: 0, unfinished: 0, leftovers: 0, engine: 0, ffmpeg: 0 };
  expect(await storageContents(storage)).toEqual(nothing);
});

test('leftovers can be deleted, and nothing else is', async () => {
  const { storage, raw } = await aUsedStorage();
  await freeLeftovers(storage);
  expect((await storage.artifacts.ids()).toSorted()).toEqual(['begun', 'output']);
  expect(await raw.keys('sources')).toEqual(['source-waits']);
  expect(await storageContents(storage)).toMatchObject({ sources: 100, leftovers: 0 });
});

test('what a running job may be writing is no leftover', async () => {
  const { storage } = await aUsedStorage();
  await add(storage, aRunningJob(base('runs')), 1);
  expect(await storageContents(storage)).toMatchObject({ leftovers: 5_000_000 });
  await freeLeftovers(storage);
  expect((await storage.artifacts.ids()).toSorted()).toEqual(['begun', 'loose', 'output']);
});

test('what a row of a newer version may name is no leftover', async () => {
  const { storage, raw } = await aUsedStorage();
  await raw.putRow('jobs', { id: 'newer', state: 'dreaming', sources: [{ id: 'orphan' }] } as {
    id: string;
  });
  await freeLeftovers(storage);
  expect((await storage.artifacts.ids()).toSorted()).toEqual(['begun', 'loose', 'output']);
  expect(await raw.keys('sources')).toEqual(['orphan', 'source-waits']);
});

test('the engine is what its caches hold', async () => {
  const cacheOf = (sizes: number[]) => ({
    keys: async () => [...sizes.keys()],
    match: async (index: number) => new Response(new Uint8Array(sizes[index] ?? 0)),
  });
  const found: Record<string, unknown> = {
    'kiln-engine-0.12.10': cacheOf([1000]),
    'kiln-engine-scripts': cacheOf([20, 3]),
    'workbox-precache': cacheOf([9999]),
  };
  vi.stubGlobal('caches', {
    keys: async () => Object.keys(found),
    open: async (name: string) => found[name],
  });
  const { storage } = await aStorage();
  expect(await storageContents(storage)).toMatchObject({ engine: 1023, ffmpeg: 1000 });
});
