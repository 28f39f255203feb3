import type { Job, JobId, Start } from '../domain/job.ts';
import type { UserEvent } from '../domain/job-event.ts';
import type { Progress } from '../domain/progress.ts';
import type { Target } from '../domain/target.ts';
import type { Failure } from '../domain/failure.ts';

/** The queue as everybody sees it at one moment. */
export type QueueSnapshot = {
  /** All jobs in their order. A job that did not change is the same object as before. */
  readonly jobs: readonly Job[];
  /** `paused`: nothing new is started until the queue is resumed. */
  readonly mode: 'going' | 'paused';
  /** `runner`: this tab does the work. `viewer`: another tab does, and this one shows it live. */
  readonly role: 'runner' | 'viewer';
};

/** A file that could not be added, and why; the others were. */
export type Rejection = { readonly name: string; readonly failure: Failure };

/** The user's way to the jobs. Every change is stored before it is announced. */
export type Queue = {
  readonly snapshot: () => QueueSnapshot;
  /** Calls back after every change of the snapshot. Returns how to stop. */
  readonly subscribe: (listener: (snapshot: QueueSnapshot) => void) => () => void;
  /** How far a job is; null unless it is running. */
  readonly progressOf: (id: JobId) => Progress | null;
  /** Calls back a few times a second for each running job, and with null when it stops. Returns how to stop. */
  readonly subscribeProgress: (
    listener: (id: JobId, progress: Progress | null) => void,
  ) => () => void;
  /** Stores files as jobs, one each. Resolves with those that could not be stored. `start`: wait for the user or not. */
  readonly add: (files: readonly File[], target: Target, start: Start) => Promise<Rejection[]>;
  /** Applies a wish to jobs; those it does not fit any more stay as they are. */
  readonly apply: (ids: readonly JobId[], event: UserEvent) => Promise<void>;
  /** Puts a job before another one, or last when `before` is null. */
  readonly move: (id: JobId, before: JobId | null) => Promise<void>;
  /** Forgets jobs and deletes their files. Running ones are cancelled first. */
  readonly remove: (ids: readonly JobId[]) => Promise<void>;
  /** Pauses or resumes starting jobs; what runs goes on. */
  readonly setMode: (mode: QueueSnapshot['mode']) => Promise<void>;
  /** The output of a job that is done, read from disk when it is used; null when it is gone. */
  readonly openOutput: (id: JobId) => Promise<Blob | null>;
};
