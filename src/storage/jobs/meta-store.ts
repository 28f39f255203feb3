import { isSchedule, type Schedule } from '../../domain/settings/schedule.ts';
import type { Measured } from '../../domain/plan/model/measures.ts';
import {
  NO_STATISTICS,
  type StageSeconds,
  type Statistics,
} from '../../domain/queue/statistics.ts';
import type { Database } from '../database/database.ts';
import type { MetaKey } from '../schema/schema.ts';
import { fields, number, optional, positive, recordOf, trusted } from '../checks/shape.ts';
import { inTransaction } from '../database/transaction.ts';

/** The queue as a whole. */
export type QueueRecord = { readonly paused: boolean; readonly schedule: Schedule };

/** What is kept of the queue beside its jobs. */
export type MetaStore = {
  readonly queue: () => Promise<QueueRecord>;
  readonly setQueue: (change: Partial<QueueRecord>) => Promise<void>;
  readonly statistics: () => Promise<Statistics>;
  /** Reads the statistics, changes them and writes them back, with nobody in between. */
  readonly updateStatistics: (change: (sum: Statistics) => Statistics) => Promise<void>;
};

/** The store in IndexedDB. */
export function createMetaStore(database: Database): MetaStore {
  const read = (key: MetaKey) =>
    database.run((db) => {
      const tx = db.transaction('meta');
      return inTransaction(tx, () => tx.store.get(key));
    });
  const change = (key: MetaKey, next: (value: unknown) => unknown) =>
    database.run((db) => {
      const tx = db.transaction('meta', 'readwrite', { durability: 'strict' });
      return inTransaction(
        tx,
        async () => void (await tx.store.put(next(await tx.store.get(key)), key)),
      );
    });
  return {
    queue: async () => parseQueue(await read('queue')),
    setQueue: (part) => change('queue', (value) => ({ ...parseQueue(value), ...part })),
    statistics: async () => parseStatistics(await read('statistics')),
    updateStatistics: (next) => change('statistics', (value) => next(parseStatistics(value))),
  };
}

/** The queue as it stands in storage, where versions 1 and 2 had no schedule. */
export function parseQueue(value: unknown): QueueRecord {
  const { paused, schedule } = (value ?? {}) as Partial<Record<keyof QueueRecord, unknown>>;
  return {
    paused: paused === true,
    schedule: isSchedule(schedule) ? schedule : { kind: 'now' },
  };
}

const isMeasures = recordOf(
  fields<Measured>({ count: number, time: positive, size: positive, fixed: optional(number) }),
);

const isStatistics = fields<Omit<Statistics, 'measures'>>({
  done: number,
  failed: number,
  bytesIn: number,
  bytesOut: number,
  media: number,
  stages: fields<StageSeconds>({
    'loading-engine': number,
    probing: number,
    working: number,
    verifying: number,
  }),
  ways: trusted(),
});

/** Statistics as they stand in storage; damaged ones begin anew. */
export function parseStatistics(value: unknown): Statistics {
  if (!isStatistics(value)) return NO_STATISTICS;
  const { measures, ...known } = value as Statistics;
  return measures === undefined || !isMeasures(measures) ? known : { ...known, measures };
}
