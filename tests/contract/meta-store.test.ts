import 'fake-indexeddb/auto';
import { metaInDatabase, metaInMemory } from '../support/store-worlds.ts';
import { testContract } from '../support/test-contract.ts';
import { metaStoreContract } from './suites/meta-store.ts';

testContract('meta in IndexedDB', metaStoreContract, metaInDatabase);
testContract('meta in memory', metaStoreContract, metaInMemory);
