import { artifactStoreContract } from '../suites/artifact-store.ts';
import { jobStoreContract, jobStoreRefusalContract } from '../suites/job-store.ts';
import { metaStoreContract } from '../suites/meta-store.ts';
import { openStorageContract } from '../suites/open-storage.ts';
import { sourceLinksContract } from '../suites/source-links.ts';
import { sourceCopiesContract, sourceStoreContract } from '../suites/source-store.ts';
import { tempFileContract } from '../suites/temp-file.ts';

/** The contract of every storage adapter that browsers run; `storage-adapters.ts` has the adapters themselves. */
export const STORAGE_CONTRACTS = {
  'artifacts in files': artifactStoreContract,
  'artifacts in IndexedDB': artifactStoreContract,
  'artifacts in pieces': artifactStoreContract,
  'artifacts in two places': artifactStoreContract,
  'jobs in IndexedDB': jobStoreContract,
  'jobs in IndexedDB that refuses': jobStoreRefusalContract,
  'meta in IndexedDB': metaStoreContract,
  'sources as Blobs': sourceStoreContract,
  'copies as Blobs': sourceCopiesContract,
  'sources in pieces': sourceStoreContract,
  'copies in pieces': sourceCopiesContract,
  'sources in files': sourceStoreContract,
  'copies in files': sourceCopiesContract,
  'links to files': sourceLinksContract,
  'temporary files': tempFileContract,
  'the storage as it is chosen': openStorageContract,
} as const;

/** Name of such an adapter. */
export type StorageAdapterName = keyof typeof STORAGE_CONTRACTS;
