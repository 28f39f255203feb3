import type { DBSchema, IDBPDatabase } from 'idb';
import type { Job, JobId, Source } from '../domain/job.ts';

/** Name of the database. */
export const DATABASE = 'kiln';

/** Version of the schema; goes up by one with each new step in `upgrade`. */
export const VERSION = 1;

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

/** Brings a database of any older version to this one, step by step. */
export function upgrade(db: IDBPDatabase<KilnSchema>, oldVersion: number): void {
  if (oldVersion < 1) {
    db.createObjectStore('jobs', { keyPath: 'id' }).createIndex('order', 'order');
    db.createObjectStore('sources', { keyPath: 'id' });
    db.createObjectStore('artifacts', { keyPath: 'id' });
    db.createObjectStore('meta');
  }
}
