import type { MemoryTables } from '../../../src/storage/schema/schema.ts';
import { createJobStore } from '../../../src/storage/jobs/job-store.ts';
import { createMemoryJobs } from '../../../src/storage/jobs/memory-jobs.ts';
import { createMemoryMeta } from '../../../src/storage/jobs/memory-meta.ts';
import { createMetaStore, type MetaStore } from '../../../src/storage/jobs/meta-store.ts';
import type { JobStoreWorld } from '../../contract/suites/job-store.ts';
import type { MetaStoreWorld } from '../../contract/suites/meta-store.ts';
import { aTestDatabase, type RawRows } from './test-database.ts';

/** Empty tables in memory, and ways around the code under test. */
export function memoryTables(): { readonly tables: MemoryTables; readonly raw: RawRows } {
  const tables: MemoryTables = { jobs: new Map(), sources: new Map() };
  const table = (store: string) =>
    (store === 'jobs' ? tables.jobs : tables.sources) as Map<string, unknown>;
  return {
    tables,
    raw: {
      putRow: async (store, row) => void table(store).set(row.id, row),
      row: async (store, key) => table(store).get(key),
      keys: async (store) => [...table(store).keys()].toSorted(),
    },
  };
}

/** A job store over an empty database. */
export function jobsInDatabase(): JobStoreWorld {
  const raw = aTestDatabase();
  const reopen = () => createJobStore(raw.connect());
  return { store: reopen(), reopen, raw };
}

/** A job store over empty tables. */
export function jobsInMemory(): JobStoreWorld {
  const { tables, raw } = memoryTables();
  const reopen = () => createMemoryJobs(tables);
  return { store: reopen(), reopen, raw };
}

/** A meta store over an empty database. */
export function metaInDatabase(): MetaStoreWorld {
  const raw = aTestDatabase();
  const reopen = () => createMetaStore(raw.connect());
  return { store: reopen(), reopen };
}

/** A meta store in memory, which outlives nothing: the next visit is this one. */
export function metaInMemory(): MetaStoreWorld {
  const store: MetaStore = createMemoryMeta();
  return { store, reopen: () => store };
}
