import type { JobId } from '../../domain/job/job.ts';

/** Something in the storage that is not as the jobs say. `id` is that of the source or artifact. */
export type Inconsistency = {
  readonly kind:
    | 'source-missing'
    | 'artifact-missing'
    /** Its bytes are not those that were registered. */
    | 'artifact-changed'
    /** Stored, but named by no job. */
    | 'artifact-orphan'
    | 'source-orphan'
    /** Two jobs name the same file. */
    | 'shared'
    /** More attempts than are allowed, or a state that cannot be. */
    | 'job-invalid';
  readonly job: JobId | null;
  readonly id: string;
};

/** What a look at everything that is stored brought. Bytes. */
export type ConsistencyReport = {
  readonly jobs: number;
  readonly files: number;
  readonly bytes: number;
  readonly found: readonly Inconsistency[];
};
