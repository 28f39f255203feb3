import type { MemoryTables } from './schema/schema.ts';
import type { Storage } from './storage.ts';
import { createMemoryArtifacts } from './artifacts/memory-artifacts.ts';
import { createMemoryJobs } from './jobs/memory-jobs.ts';
import { createMemoryMeta } from './jobs/memory-meta.ts';
import { createMemorySources } from './sources/memory-sources.ts';

/** Everything in memory, up to `limit` bytes per artifact, for browsers that store nothing. */
export function createMemoryStorage(limit: number): Storage {
  const tables: MemoryTables = { jobs: new Map(), sources: new Map() };
  return {
    jobs: createMemoryJobs(tables),
    sources: createMemorySources(tables),
    artifacts: createMemoryArtifacts(new Map(), limit),
    meta: createMemoryMeta(),
    adapters: { sources: 'memory', artifacts: 'memory' },
    durability: 'session',
    past: 'kept',
  };
}
