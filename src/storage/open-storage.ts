import type { ArtifactStore } from './artifacts/artifact-store.ts';
import { canStoreBlobs } from './sources/blob-trial.ts';
import { handleOf } from './sources/file-handles.ts';
import { createFileLocks } from './sources/file-locks.ts';
import { canWriteInPages } from './sources/file-trials.ts';
import { inTime, TRIAL_MS } from './database/in-time.ts';
import { createJobStore, type JobStore } from './jobs/job-store.ts';
import { hasAbility } from './settings/known-ability.ts';
import { lettingGo } from './sources/letting-go.ts';
import { createMetaStore, type MetaStore } from './jobs/meta-store.ts';
import { MEMORY_LIMIT, openArtifacts } from './artifacts/open-artifacts.ts';
import { openDatabase, type OpenDatabaseOptions } from './database/open-database.ts';
import { createStoredSources, type SourceForm } from './sources/stored-sources.ts';
import type { SourceStore } from './sources/source-store.ts';

/** How bytes are kept: Blobs or ArrayBuffers in IndexedDB, files in the origin private file system, or memory. */
export type AdapterKind = 'blob' | 'chunks' | 'file' | 'memory';

/** Everything that is stored, by the adapters that this browser allows. */
export type Storage = {
  readonly jobs: JobStore;
  readonly sources: SourceStore;
  readonly artifacts: ArtifactStore;
  readonly meta: MetaStore;
  /** What was chosen, for those who look for a fault. */
  readonly adapters: { readonly sources: AdapterKind; readonly artifacts: AdapterKind };
  /** `session`: the browser stores nothing, and everything is in memory until the tab is closed. */
  readonly durability: 'lasting' | 'session';
  /** What happened to what an earlier visit stored; `emptied`: the browser deleted it. */
  readonly past: 'kept' | 'emptied';
};

/**
 * Opens the storage by the adapters that this browser allows, chosen once and by trying. Where it stores nothing at all,
 * everything is in memory. Rejects when a newer Kiln has changed the database (VersionError).
 */
export async function openStorage(options: OpenDatabaseOptions): Promise<Storage> {
  const opened = await openDatabase(options);
  if (opened === null) {
    return (await import('./memory-storage.ts')).createMemoryStorage(MEMORY_LIMIT);
  }
  const { database, past } = opened;
  const locks = createFileLocks();
  const blobs = hasAbility(database, 'blobs', () => canStoreBlobs(database));
  const inDatabase = blobs.then((can) => (can ? 'blob' : 'chunks'));
  const [artifacts, form] = await Promise.all([
    openArtifacts(database, inDatabase),
    blobs.then((can) => (can ? 'blob' : formWithoutBlobs())),
  ]);
  return {
    jobs: lettingGo(createJobStore(database), locks),
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
