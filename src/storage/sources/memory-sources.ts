import type { MemoryTables } from '../schema/schema.ts';
import { neededSourceIdsOf, sourceIdsOf } from '../checks/job-row.ts';
import type { SourceStore } from './source-store.ts';
import { openUserFile } from './user-file.ts';

/**
 * Sources where the browser stores nothing: the files stay where the user has them, and are known until the tab is
 * closed. Their records are added by the jobs of the same tables.
 */
export function createMemorySources({ jobs, sources }: MemoryTables): SourceStore {
  const open: SourceStore['open'] = async (id) => {
    const record = sources.get(id);
    return record !== undefined && 'blob' in record ? openUserFile(record.blob) : { kind: 'gone' };
  };
  return {
    take: async (id, file) => ({ kept: 'session', record: { id, kind: 'blob', blob: file } }),
    open,
    unlock: async (id) => (await open(id)).kind === 'open',
    remove: async (ids) => ids.forEach((id) => sources.delete(id)),
    async sweep(kept, unless = 'named') {
      const idsOf = unless === 'needed' ? neededSourceIdsOf : sourceIdsOf;
      const stay = new Set([...kept, ...[...jobs.values()].flatMap(idsOf)]);
      for (const id of sources.keys()) if (!stay.has(id)) sources.delete(id);
    },
    sizes: async () => new Map(),
  };
}
