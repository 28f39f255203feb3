import 'fake-indexeddb/auto';
import { jobsInDatabase, jobsInMemory } from '../support/storage/store-worlds.ts';
import { testContract } from '../support/contract/test-contract.ts';
import { jobStoreContract, jobStoreRefusalContract } from './suites/job-store.ts';

testContract('jobs in IndexedDB', jobStoreContract, jobsInDatabase);
testContract('jobs in IndexedDB that refuses', jobStoreRefusalContract, jobsInDatabase);
testContract('jobs in memory', jobStoreContract, jobsInMemory);
