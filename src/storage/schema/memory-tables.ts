import type { JobId } from '../../domain/job/job.ts';
import type { SourceRecord } from './source-record.ts';

/** What there is instead of a database: rows of jobs and records of sources, both by id. */
export type MemoryTables = {
  readonly jobs: Map<JobId, unknown>;
  readonly sources: Map<SourceRecord['id'], SourceRecord>;
};
