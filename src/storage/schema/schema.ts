import type { DBSchema, IDBPTransaction, StoreNames } from 'idb';
import type { Job, JobId } from '../../domain/job/job.ts';
import type { Source } from '../../domain/job/source.ts';
import type { SourceRecord } from './source-record.ts';

/** Name of the database. */
export const DATABASE = 'kiln';

/** Version of the schema; goes up by one with each new step in `upgrade.ts`. */
export const VERSION = 5;

/**
 * An artifact where files cannot be written. Rows of schema versions 1 and 2 have a `blob` and no `kind`. `size` in
 * bytes.
 */
export type ArtifactRecord = { readonly id: string } & (
  | { readonly kind?: 'blob'; readonly blob: Blob }
  | { readonly kind: 'chunks'; readonly count: number; readonly size: number }
);

/** What a browser may be able to do: store Blobs, and let workers write files. */
export type Feature = 'blobs' | 'files';

/** What is kept once: the queue as a whole, its statistics, the database's own name, and what the browser can do. */
export type MetaKey = 'queue' | 'statistics' | 'epoch' | Feature;

/**
 * What is kept where. Blobs are looked up by primary key only: WebKit crashed on Blobs behind an index
 * (https://github.com/WebKit/WebKit/pull/47700). And they are written once, never again: re-saving one over its own key
 * spoiled it in Safari (https://github.com/webcompat/web-bugs/issues/66063).
 */
export interface KilnSchema extends DBSchema {
  jobs: { key: JobId; value: Job; indexes: { order: number } };
  /** Where input files are; written together with their job. */
  sources: { key: Source['id']; value: SourceRecord };
  /** Pieces of files, by file and place, see `chunk-files.ts`. */
  chunks: { key: [string, number]; value: ArrayBuffer };
  artifacts: { key: string; value: ArtifactRecord };
  meta: { key: MetaKey; value: unknown };
}

/** The transaction in which a schema is changed. */
export type UpgradeTransaction = IDBPTransaction<
  KilnSchema,
  StoreNames<KilnSchema>[],
  'versionchange'
>;

/** What there is instead of a database: rows of jobs and records of sources, both by id. */
export type MemoryTables = {
  readonly jobs: Map<JobId, unknown>;
  readonly sources: Map<SourceRecord['id'], SourceRecord>;
};
