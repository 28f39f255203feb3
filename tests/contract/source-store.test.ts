import 'fake-indexeddb/auto';
import type { SourceForm } from '../../src/storage/sources/stored-sources.ts';
import { expect, test } from 'vitest';
import { createFakeLocks } from '../support/storage/fake-locks.ts';
import { sourcesIn, sourcesInMemory } from '../support/storage/source-worlds.ts';
import { testContract } from '../support/contract/test-contract.ts';
import { sourceCopiesContract, sourceStoreContract } from './suites/source-store.ts';

const inDatabase = (form: SourceForm) => () => sourcesIn(form, createFakeLocks());

testContract('sources as Blobs', sourceStoreContract, inDatabase('blob'));
testContract('copies as Blobs', sourceCopiesContract, inDatabase('blob'));
testContract('sources in pieces', sourceStoreContract, inDatabase('chunks'));
testContract('copies in pieces', sourceCopiesContract, inDatabase('chunks'));
testContract('sources in memory', sourceStoreContract, sourcesInMemory);

test('a handle that cannot be stored is as good as none', async () => {
  // As in WebKit: functions cannot be cloned.
  const handle = { getFile: () => undefined } as unknown as FileSystemFileHandle;
  const { openTab, stored } = sourcesIn('blob', createFakeLocks(), () => handle);
  const { sources } = openTab();
  const taken = await sources.take('a', new File(['of a'], 'clip.mov'), 'link');
  expect(taken).toEqual({ kept: 'session', record: null });
  expect((await sources.open('a')).kind).toBe('open');
  expect((await openTab().sources.open('a')).kind).toBe('gone');
  expect(await stored()).toEqual([]);
});
