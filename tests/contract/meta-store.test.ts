import 'fake-indexeddb/auto';
import { metaInDatabase, metaInMemory } from '../support/storage/store-worlds.ts';
import { testContract } from '../support/contract/test-contract.ts';
import { metaStoreContract } from './suites/meta-store.ts';

testContract('meta in IndexedDB', metaStoreContract, metaInDatabase);
testContract('meta in memory', metaStoreContract, metaInMemory);
