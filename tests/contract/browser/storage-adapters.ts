import { createIndexedDBArtifacts } from '../../../src/storage/artifacts/indexeddb-artifacts.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { createOpfsArtifacts } from '../../../src/storage/artifacts/opfs-artifacts.ts';
import { createOpfsFolder } from '../../../src/storage/files/opfs-folder.ts';
import { withEarlier } from '../../../src/storage/artifacts/two-artifact-stores.ts';
import { linkedSources, sourcesIn } from '../../support/storage/source-worlds.ts';
import { jobsInDatabase, metaInDatabase } from '../../support/storage/store-worlds.ts';
import { aTestDatabase } from '../../support/storage/test-database.ts';
import { artifactStoreContract } from '../suites/artifact-store.ts';
import { jobStoreContract, jobStoreRefusalContract } from '../suites/job-store.ts';
import { metaStoreContract } from '../suites/meta-store.ts';
import { openStorageContract, type OpenStorageWorld } from '../suites/open-storage.ts';
import { sourceLinksContract } from '../suites/source-links.ts';
import { sourceCopiesContract, sourceStoreContract } from '../suites/source-store.ts';
import { tempFileContract } from '../suites/temp-file.ts';
import { adapter, type RunCheck } from './run-check.ts';
import type { StorageAdapterName } from './storage-names.ts';

const artifacts = (form: 'blob' | 'chunks') => () =>
  createIndexedDBArtifacts(aTestDatabase().connect(), 1 << 20, form);
const sources = (form: 'blob' | 'chunks' | 'file') => () => sourcesIn(form, navigator.locks);

function aBrowser(): OpenStorageWorld {
  const name = `test-${crypto.randomUUID()}`;
  const nothing = () => undefined;
  return {
    open: () =>
      openStorage({
        name,
        note: localStorage,
        mayClose: () => Promise.resolve(),
        onBlocked: nothing,
        onEmptied: nothing,
        onSlow: () => Promise.resolve(),
      }),
  };
}

/** Every storage adapter that browsers run. */
export const STORAGE_ADAPTERS: Record<StorageAdapterName, RunCheck> = {
  'artifacts in files': adapter(artifactStoreContract, createOpfsArtifacts),
  'artifacts in IndexedDB': adapter(artifactStoreContract, artifacts('blob')),
  'artifacts in pieces': adapter(artifactStoreContract, artifacts('chunks')),
  'artifacts in two places': adapter(artifactStoreContract, () =>
    withEarlier(createOpfsArtifacts(), artifacts('blob')()),
  ),
  'jobs in IndexedDB': adapter(jobStoreContract, jobsInDatabase),
  'jobs in IndexedDB that refuses': adapter(jobStoreRefusalContract, jobsInDatabase),
  'meta in IndexedDB': adapter(metaStoreContract, metaInDatabase),
  'sources as Blobs': adapter(sourceStoreContract, sources('blob')),
  'copies as Blobs': adapter(sourceCopiesContract, sources('blob')),
  'sources in pieces': adapter(sourceStoreContract, sources('chunks')),
  'copies in pieces': adapter(sourceCopiesContract, sources('chunks')),
  'sources in files': adapter(sourceStoreContract, sources('file')),
  'copies in files': adapter(sourceCopiesContract, sources('file')),
  'links to files': adapter(sourceLinksContract, linkedSources),
  'temporary files': adapter(tempFileContract, () => createOpfsFolder('temp')),
  'the storage as it is chosen': adapter(openStorageContract, aBrowser),
};
