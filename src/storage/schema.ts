import type { DBSchema, IDBPTransaction, StoreNames } from 'idb';
import type { Job, JobId, Source } from '../domain/job.ts';

/** Name of the database. */
export const DATABASE = 'kiln';

/** Version of the schema; goes up by one with each new step in `upgrade.ts`. */
export const VERSION = 2;

/** The queue as a whole. */
export type QueueRecord = { readonly paused: boolean };

/** What is kept where. Blobs are looked up by primary key only: WebKit crashed on blobs behind an index. */
export interface KilnSchema extends DBSchema {
  jobs: { key: JobId; value: Job; indexes: { order: number } };
  /** Input files, written once, together with their job. */
  sources: { key: Source['id']; value: { readonly id: Source['id']; readonly blob: Blob } };
  /** Artifacts, where files cannot be written. */
  artifacts: { key: string; value: { readonly id: string; readonly blob: Blob } };
  meta: { key: 'queue'; value: QueueRecord };
}

/** The transaction in which a schema is changed. */
export type UpgradeTransaction = IDBPTransaction<
  KilnSchema,
  StoreNames<KilnSchema>[],
  'versionchange'
>;
