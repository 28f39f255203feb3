import 'fake-indexeddb/auto';
import { createIndexedDBArtifacts } from '../../src/storage/artifacts/indexeddb-artifacts.ts';
import { createMemoryArtifacts } from '../../src/storage/artifacts/memory-artifacts.ts';
import { withEarlier } from '../../src/storage/artifacts/two-artifact-stores.ts';
import { expect, test } from 'vitest';
import { testContract } from '../support/contract/test-contract.ts';
import { aTestDatabase } from '../support/storage/test-database.ts';
import { artifactStoreContract } from './suites/artifact-store.ts';

const LIMIT = 1 << 20;
const inMemory = () => createMemoryArtifacts(new Map(), LIMIT);
const inDatabase = (form: 'blob' | 'chunks') => () =>
  createIndexedDBArtifacts(aTestDatabase().connect(), LIMIT, form);

testContract('artifacts in memory', artifactStoreContract, inMemory);
testContract('artifacts in IndexedDB', artifactStoreContract, inDatabase('blob'));
testContract('artifacts in pieces', artifactStoreContract, inDatabase('chunks'));
testContract('artifacts in two places', artifactStoreContract, () =>
  withEarlier(inDatabase('blob')(), inMemory()),
);

test('what an earlier visit has put elsewhere is found, listed and removed', async () => {
  const [store, earlier] = [inMemory(), inDatabase('chunks')()];
  await earlier.put('old', new Blob(['old']));
  const both = withEarlier(store, earlier);
  await both.put('new', new Blob(['new']));
  expect((await both.ids()).toSorted()).toEqual(['new', 'old']);
  expect([...(await both.sizes()).values()]).toEqual([3, 3]);
  for (const id of ['old', 'new']) {
    const artifact = { id, size: 3, heap: 0, fingerprint: null };
    expect(await (await both.open(artifact))?.text()).toBe(id);
  }
  expect(await earlier.ids()).toEqual(['old']);
  await both.remove(['old', 'new']);
  expect([await store.ids(), await earlier.ids()]).toEqual([[], []]);
});
