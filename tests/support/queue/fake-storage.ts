import type { MemoryTables } from '../../../src/storage/schema/schema.ts';
import type { Storage } from '../../../src/storage/storage.ts';
import { createMemoryArtifacts } from '../../../src/storage/artifacts/memory-artifacts.ts';
import { createMemoryJobs } from '../../../src/storage/jobs/memory-jobs.ts';
import { createMemoryMeta } from '../../../src/storage/jobs/memory-meta.ts';
import { createMemorySources } from '../../../src/storage/sources/memory-sources.ts';

/** Bytes of one artifact. */
const LIMIT = 64 << 20;

/** A storage in memory that outlives its tabs, as a browser's does. */
export function createFakeStorage(files: Map<string, Blob>): Storage {
  const tables: MemoryTables = { jobs: new Map(), sources: new Map() };
  const sources = createMemorySources(tables);
  return {
    jobs: createMemoryJobs(tables),
    sources: {
      ...sources,
      take: async (id, file, room) =>
        room === 'link'
          ? sources.take(id, file, room)
          : { kept: 'stored', record: { id, kind: 'blob', blob: file } },
      sizes: async () =>
        new Map(
          Array.from(tables.sources, ([id, record]) => [
            id,
            'blob' in record ? record.blob.size : 0,
          ]),
        ),
    },
    artifacts: createMemoryArtifacts(files, LIMIT),
    meta: createMemoryMeta(),
    adapters: { sources: 'memory', artifacts: 'memory' },
    durability: 'lasting',
    past: 'kept',
  };
}
