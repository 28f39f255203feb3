import type { Storage } from './storage.ts';
import { canStoreBlobs } from './files/blob-trial.ts';
import { handleOf } from './files/file-handles.ts';
import { createFileLocks } from './files/file-locks.ts';
import { canWriteInPages } from './files/file-trials.ts';
import { inTime } from '../lib/in-time.ts';
import { createJobStore } from './jobs/job-store.ts';
import { hasFeature, TRIAL_MS } from './database/feature-cache.ts';
import { releaseLocksOnCommit } from './jobs/release-locks-on-commit.ts';
import { createMetaStore } from './jobs/meta-store.ts';
import { MEMORY_LIMIT, openArtifacts } from './artifacts/open-artifacts.ts';
import { openDatabase, type OpenDatabaseOptions } from './database/open-database.ts';
import { createStoredSources, type SourceForm } from './sources/stored-sources.ts';

/**
 * Opens the storage by the adapters that this browser allows, chosen once and by trying. Where it stores nothing at all,
 * or the user does not wait for it, everything is in memory. Rejects when a newer Kiln has changed the database (VersionError).
 */
export async function openStorage(options: OpenDatabaseOptions): Promise<Storage> {
  const opened = await openDatabase(options);
  if (opened === null) {
    return (await import('./memory-storage.ts')).createMemoryStorage(MEMORY_LIMIT);
  }
  const { database, past } = opened;
  const locks = createFileLocks();
  const blobs = hasFeature(database, 'blobs', () => canStoreBlobs(database));
  const inDatabase = blobs.then((can) => (can ? 'blob' : 'chunks'));
  const [artifacts, form] = await Promise.all([
    openArtifacts(database, inDatabase),
    blobs.then((can) => (can ? 'blob' : formWithoutBlobs())),
  ]);
  return {
    jobs: releaseLocksOnCommit(createJobStore(database), locks),
    sources: createStoredSources({ database, form, locks, handleOf }),
    artifacts,
    meta: createMetaStore(database),
    adapters: {
      sources: form,
      artifacts: artifacts.mode.kind === 'file' ? 'file' : await inDatabase,
    },
    durability: 'lasting',
    past,
  };
}

async function formWithoutBlobs(): Promise<SourceForm> {
  return (await inTime(TRIAL_MS, canWriteInPages(), false)) ? 'file' : 'chunks';
}
