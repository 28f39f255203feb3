import type { Storage } from '../../storage/storage.ts';
import type { Job, JobId, Start } from '../../domain/job/job.ts';
import type { UserEvent } from '../../domain/job/job-event.ts';
import type { Schedule } from '../../domain/settings/schedule.ts';
import type { Statistics } from '../../domain/queue/statistics.ts';
import type { Forecast } from './forecast.ts';
import type { ConsistencyReport } from './consistency.ts';
import type { Progress } from '../../domain/job/progress.ts';
import type { Options } from '../../domain/options/options.ts';
import type { Choice } from '../../domain/target/choice.ts';
import type { Target } from '../../domain/target/target.ts';
import type { Failure } from '../../domain/failure/failure.ts';

/** The queue as everybody sees it at one moment. */
export type QueueSnapshot = {
  /** All jobs in their order. A job that did not change is the same object as before. */
  readonly jobs: readonly Job[];
  /** The jobs that were removed last in this tab, together, and can be put back; empty when there are none. */
  readonly removed: readonly Job[];
  /** `paused`: nothing new is started until the queue is resumed. */
  readonly mode: 'going' | 'paused';
  /** When ready jobs may start, and whether they wait for it now. */
  readonly schedule: Schedule;
  readonly waits: 'no' | 'for-schedule';
  /** `runner`: this tab does the work. `viewer`: another tab does, and this one shows it live. */
  readonly role: 'runner' | 'viewer';
  /** `session`: nothing outlives this tab. */
  readonly durability: Storage['durability'];
  /** `emptied`: the browser, or the user, has deleted what was stored here. */
  readonly past: Storage['past'];
};

/** A file that could not be added, and why; the others were. */
export type Rejection = { readonly name: string; readonly failure: Failure };

/** What became of the wish to copy a job's files. */
export type KeptCopy = 'kept' | 'no-room' | 'unreachable' | 'too-late';

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
  /**
   * Stores files as jobs, one each. A large file, and one for which there is no room, is read from where it is: see
   * `Source.kept`. Resolves with those that could not be added. `start`: wait for the user or not; `own`: what is set on
   * files by themselves, besides what is wanted of all.
   */
  readonly add: (
    files: readonly File[],
    choice: Choice,
    start: Start,
    own?: ReadonlyMap<File, Partial<Options>>,
  ) => Promise<Rejection[]>;
  /**
   * Stores files as one job called `name`, in the order of the target's sources: all of them or none. Resolves with why
   * they could not be added; null when they were.
   */
  readonly addTogether: (
    name: string,
    files: readonly File[],
    target: Target,
    start: Start,
  ) => Promise<Rejection | null>;
  /**
   * Makes a second job of a done one's files, right behind it; that one stays with its result. Resolves with the new job's
   * id; null where the first is gone. Files that were deleted for room are asked for when the second job is to start.
   */
  readonly convertAgain: (id: JobId, target: Target, start: Start) => Promise<JobId | null>;
  /** Applies a wish to jobs; those it does not fit any more stay as they are. */
  readonly apply: (ids: readonly JobId[], event: UserEvent) => Promise<void>;
  /**
   * Gives lost jobs their files back. A file belongs to a job when it is the one that was added first, byte for byte as
   * far as its fingerprint tells. Resolves with the files that belong to none of the jobs.
   */
  readonly attach: (ids: readonly JobId[], files: readonly File[]) => Promise<readonly File[]>;
  /** Asks the user to allow reading a lost job's file again; to be called in a click. True when it was allowed. */
  readonly unlock: (id: JobId) => Promise<boolean>;
  /** Copies the files of a job that are read where they are; from then on they may be moved or deleted. */
  readonly keepCopy: (id: JobId) => Promise<KeptCopy>;
  /** Puts a job before another one, or last when `before` is null; it gets the priority of its new neighbour. */
  readonly move: (id: JobId, before: JobId | null) => Promise<void>;
  /**
   * Takes jobs out of the list. Running ones are cancelled first, and what is being stored is not stored. The others keep
   * their files for as long as this tab is open and there is room.
   */
  readonly remove: (ids: readonly JobId[]) => Promise<void>;
  /** Puts the jobs back that were removed last in this tab. */
  readonly putBack: () => Promise<void>;
  /** Deletes all jobs that were removed, in whichever tab, with their files. True when there were any. */
  readonly forgetRemoved: () => Promise<boolean>;
  /** Deletes what can best be done without, where room is short. True when there was something. */
  readonly makeRoom: () => Promise<boolean>;
  /** Pauses or resumes starting jobs; what runs goes on. */
  readonly setMode: (mode: QueueSnapshot['mode']) => Promise<void>;
  /** Sets when ready jobs may start; what runs goes on. */
  readonly setSchedule: (schedule: Schedule) => Promise<void>;
  /** What this browser's queue has done so far. */
  readonly statistics: () => Promise<Statistics>;
  /** What waiting jobs would be by another choice, at once; null where another tab looks into their sources. */
  readonly forecast: (ids: readonly JobId[], choice: Choice) => Forecast | null;
  /** Compares what is stored with what the jobs say. */
  readonly checkStorage: () => Promise<ConsistencyReport>;
  /** The files of a job, read from where they are when they are used; null when one of them cannot be reached. */
  readonly openSources: (id: JobId) => Promise<readonly File[] | null>;
  /** The nth output of a job that is done, the first if not said, read from disk when it is used; null when it is gone. */
  readonly openOutput: (id: JobId, nth?: number) => Promise<Blob | null>;
};
