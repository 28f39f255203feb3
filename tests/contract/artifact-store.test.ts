import 'fake-indexeddb/auto';
import { createIndexedDBArtifacts } from '../../src/storage/indexeddb-artifacts.ts';
import { createMemoryArtifacts } from '../support/fakes.ts';
import { testContract } from '../support/test-contract.ts';
import { aTestDatabase } from '../support/test-database.ts';
import { artifactStoreContract } from './suites/artifact-store.ts';

testContract('the fake', artifactStoreContract, () => createMemoryArtifacts(new Map()));

testContract('artifacts in IndexedDB', artifactStoreContract, () =>
  createIndexedDBArtifacts(aTestDatabase().connect(), 1 << 20),
);
