import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createChunkFiles } from '../../../../src/storage/files/chunk-files.ts';
import { createIndexedDBArtifacts } from '../../../../src/storage/artifacts/indexeddb-artifacts.ts';
import { createJobStore } from '../../../../src/storage/jobs/job-store.ts';
import { createOpfsFolder } from '../../../../src/storage/files/opfs-folder.ts';
import { sweepSources } from '../../../../src/storage/sources/sweep-sources.ts';
import { aQueuedJob, aSource } from '../../../support/samples/jobs.ts';
import { aTestDatabase } from '../../../support/storage/test-database.ts';

/** Storage with a source in pieces that no record names. `beforeLook` happens when its lock has been granted. */
async function sweepUnrecorded(beforeLook: () => Promise<unknown>, raw = aTestDatabase()) {
  const database = raw.connect();
  const chunks = createChunkFiles(database, 'source');
  await chunks.write('a', new Blob(['of a']));
  const locks = {
    hold: () => Promise.resolve(),
    letGo: () => undefined,
    async ifFree(_id: string, use: () => Promise<void>) {
      await beforeLook();
      await use();
    },
  };
  const folder = createOpfsFolder('sources');
  await sweepSources({ database, chunks, folder, locks }, new Set(), 'named');
  return chunks.ids();
}

test('pieces that nobody names are deleted', async () => {
  expect(await sweepUnrecorded(() => Promise.resolve())).toEqual([]);
});

test('those that got their record while the lock was asked for are not', async () => {
  const raw = aTestDatabase();
  const jobs = createJobStore(raw.connect());
  const job = aQueuedJob({ sources: [aSource({ id: 'a' })] });
  const records = [{ id: 'a', kind: 'chunks', count: 1, size: 4 } as const];
  expect(await sweepUnrecorded(() => jobs.add({ job, records }), raw)).toEqual(['a']);
});

test('pieces of artifacts are none of its business', async () => {
  const raw = aTestDatabase();
  const artifacts = createIndexedDBArtifacts(raw.connect(), 1 << 20, 'chunks');
  await artifacts.put('b', new Blob(['out']));
  await createChunkFiles(raw.connect(), 'source').write('c', new Blob(['of c']));
  expect(await artifacts.ids()).toEqual(['b']);
  await sweepUnrecorded(() => Promise.resolve(), raw);
  expect(await artifacts.ids()).toEqual(['b']);
  const artifact = { id: 'b', size: 3, heap: 0, fingerprint: null };
  expect(await (await artifacts.open(artifact))?.text()).toBe('out');
});
