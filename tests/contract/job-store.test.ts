import 'fake-indexeddb/auto';
import { testContract } from '../support/test-contract.ts';
import { aJobStoreWorld, jobStoreContract } from './suites/job-store.ts';

testContract('jobs in IndexedDB', jobStoreContract, aJobStoreWorld);
