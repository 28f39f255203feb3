import { readJobs } from './read-jobs.ts';
import type { MemoryTables } from '../schema/schema.ts';
import type { SourceRecord } from '../schema/source-record.ts';
import type { Job, JobId } from '../../domain/job/job.ts';
import { compareJobs } from '../../domain/job/priority.ts';
import type { Change, JobStore } from './job-store.ts';
import { sourceIdsOf } from '../checks/job-row.ts';

/** Jobs in memory, for browsers that store nothing. */
export function createMemoryJobs({ jobs, sources }: MemoryTables): JobStore {
  const rows = () => [...jobs.values()];
  const read = (ids: readonly JobId[]): Job[] => readJobs(ids.map((id) => jobs.get(id)));
  const addRecords = (records: readonly SourceRecord[]) => {
    for (const record of records) sources.set(record.id, record);
  };

  return {
    all: async () => readJobs(rows()).toSorted(compareJobs),

    count: async () => jobs.size,

    read: async (ids) => read(ids),

    async add(...entries) {
      const records = entries.flatMap((entry) => entry.records);
      refuseTwins([jobs, sources], [entries.map(({ job }) => job.id), records.map(({ id }) => id)]);
      const end = Math.max(0, ...rows().map(orderOf));
      const placed = entries.map(({ job }, n) => ({ ...job, order: end + 1 + n }));
      for (const job of placed) jobs.set(job.id, job);
      addRecords(records);
      return placed;
    },

    async update(ids, change, records = []) {
      const changes = read(ids).flatMap((before): Change[] => {
        const after = change(before);
        return after === null ? [] : [{ before, after }];
      });
      if (changes.length === 0) return [];
      refuseTwins([sources], [records.map(({ id }) => id)]);
      for (const { after } of changes) jobs.set(after.id, after);
      addRecords(records);
      return changes;
    },

    async addSecond(id, make) {
      const [first] = read([id]);
      const pair = first === undefined ? null : make(first);
      if (pair === null) return null;
      refuseTwins([jobs], [[pair.second.id]]);
      for (const job of [pair.first, pair.second]) jobs.set(job.id, job);
      return pair;
    },

    async remove(ids) {
      const found = ids.map((id) => jobs.get(id));
      for (const id of ids) jobs.delete(id);
      const named = new Set(rows().flatMap(sourceIdsOf));
      const loose = found.flatMap(sourceIdsOf).filter((id) => !named.has(id));
      for (const id of loose) sources.delete(id);
      return loose;
    },

    sourceIds: async () => rows().flatMap(sourceIdsOf),
  };
}

/** What a database does when there is a row of this id already. */
function refuseTwins(
  tables: readonly ReadonlyMap<string, unknown>[],
  ids: readonly (readonly string[])[],
): void {
  if (tables.some((table, index) => ids[index]?.some((id) => table.has(id))))
    throw new DOMException('A row of this id is there already.', 'ConstraintError');
}

function orderOf(row: unknown): number {
  const { order } = (row ?? {}) as { readonly order?: unknown };
  return typeof order === 'number' ? order : 0;
}
