import { NO_STATISTICS, type Statistics } from '../../domain/queue/statistics.ts';
import type { MetaStore, QueueRecord } from './meta-store.ts';

/** What is kept beside the jobs, in memory, for browsers that store nothing. */
export function createMemoryMeta(): MetaStore {
  let queue: QueueRecord = { paused: false, schedule: { kind: 'now' } };
  let statistics: Statistics = NO_STATISTICS;
  return {
    queue: async () => queue,
    async setQueue(change) {
      queue = { ...queue, ...change };
    },
    statistics: async () => statistics,
    async updateStatistics(change) {
      statistics = change(statistics);
    },
  };
}
