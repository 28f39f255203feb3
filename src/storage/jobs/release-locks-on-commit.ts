import type { SourceRecord } from '../schema/source-record.ts';
import type { FileLocks } from '../files/file-locks.ts';
import type { JobStore } from './job-store.ts';

/** The jobs; the locks on the bytes of their sources are let go of when the records that name them are stored. */
export function releaseLocksOnCommit(jobs: JobStore, locks: FileLocks): JobStore {
  const letGo = (records: readonly SourceRecord[]) => {
    for (const { id } of records) locks.letGo(id);
  };
  return {
    ...jobs,
    async add(...entries) {
      const added = await jobs.add(...entries);
      letGo(entries.flatMap(({ records }) => records));
      return added;
    },
    async update(ids, change, records = []) {
      const changes = await jobs.update(ids, change, records);
      if (changes.length > 0) letGo(records);
      return changes;
    },
  };
}
