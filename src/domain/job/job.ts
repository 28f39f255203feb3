import type { NonEmpty } from '../../lib/non-empty.ts';
import type { Failure } from '../failure/failure.ts';
import type { FileKind } from '../media/file-kind.ts';
import type { MediaInfo } from '../media/media.ts';
import type { Avoid } from '../plan/model/decision.ts';
import type { Following } from './following.ts';
import type { Priority } from './priority.ts';
import type { Source } from './source.ts';
import { currentWork, type StoredWork, type Work } from './work.ts';
import type { StepId } from '../step/step.ts';
import type { Target } from '../target/target.ts';
import type { Artifact } from '../step/artifact.ts';

/** Id of a job: a UUID. */
export type JobId = string;

/** A verified artifact that is offered to the user. `suffix` tells it from the other outputs of its job; empty when there are none. */
export type Output = {
  readonly name: string;
  readonly suffix: string;
  readonly mime: string;
  readonly artifact: Artifact;
  readonly media: MediaInfo;
};

/** One try at a job. Events that do not carry its `token` come from a dead try and change nothing. */
export type Run = { readonly token: string; readonly runner: string; readonly startedAt: number };

/** The user does not want to see a job any more: in which tab, by its id, that was said, and when, in ms since 1970. */
export type Removal = { readonly by: string; readonly at: number };

/** Facts of a job in every state. */
export type JobBase = {
  readonly id: JobId;
  readonly priority: Priority;
  /** Place among the jobs of its priority; any number, smaller first. */
  readonly order: number;
  readonly createdAt: number;
  readonly sources: readonly Source[];
  /** What was found in its file, where that is not what the file's name says. */
  readonly kind?: FileKind;
  readonly target: Target;
  /** Missing where the whole target is the job's own. */
  readonly following?: Following;
  /** How often work on it was started. Counted before the work starts. */
  readonly attempt: number;
  /** How often work on it took its engine or the page down. */
  readonly crashes: number;
  readonly avoid: readonly Avoid[];
  /** Absent: it is in the list. One that was removed keeps all it has until it is forgotten, and can be put back. */
  readonly removed?: Removal;
};

/** `held`: waits until the user says go. `ready`: until an engine is free. */
export type Start = 'held' | 'ready';

/** Its source is being stored. Never written to the database: a job that is there has its source. */
export type ImportingJob = JobBase & { readonly state: 'importing'; readonly start: Start };
/** Waits. */
export type QueuedJob = JobBase & {
  readonly state: 'queued';
  readonly start: Start;
  readonly work: StoredWork | null;
  /** Why it will fail, as far as that can be told before it starts. */
  readonly refusal?: Failure;
};
/** An engine is on it. `work` is null until it is planned. */
export type RunningJob = JobBase & {
  readonly state: 'running';
  readonly run: Run;
  readonly work: StoredWork | null;
};
/** All steps are done; the outputs are being verified. */
export type FinishingJob = JobBase & {
  readonly state: 'finishing';
  readonly run: Run;
  readonly work: StoredWork;
};
/** The user put it aside. `run` is there while segments that were begun are still being finished. */
export type PausedJob = JobBase & {
  readonly state: 'paused';
  readonly run: Run | null;
  readonly work: StoredWork | null;
};
/** The outputs are there. `seconds`: how long the last try took. */
export type DoneJob = JobBase & {
  readonly state: 'done';
  readonly work: StoredWork;
  /** In the order of the plan's. */
  readonly outputs: NonEmpty<Output>;
  readonly seconds: number;
  /** Which of the outputs the user has saved, by their place; absent: none. */
  readonly saved?: readonly number[];
};
/** It did not work; `log` is the end of what the engine said, and `step` the step that failed, if it was one. */
export type FailedJob = JobBase & {
  readonly state: 'failed';
  readonly failure: Failure;
  readonly step: StepId | null;
  readonly log: readonly string[];
  readonly work: StoredWork | null;
};
/** The user does not want it any more. */
export type CancelledJob = JobBase & { readonly state: 'cancelled' };
/**
 * Its source cannot be read: `gone` from this browser or from where it was, or `locked` until the user allows it again.
 * What has been done for it is kept.
 */
export type LostJob = JobBase & {
  readonly state: 'lost';
  readonly why: 'gone' | 'locked';
  /** Ids of the sources that are meant; where that is not said, none can be read. */
  readonly missing?: readonly Source['id'][];
  /** What it is again when it has its sources; where that is not said, it waits for its turn. */
  readonly before?: 'held' | 'paused';
  readonly work: StoredWork | null;
};

/** One conversion request, in the state it is in. */
export type Job =
  | ImportingJob
  | QueuedJob
  | RunningJob
  | FinishingJob
  | PausedJob
  | DoneJob
  | FailedJob
  | CancelledJob
  | LostJob;

/** Name of a state. */
export type JobState = Job['state'];

/** True while an engine works for the job. */
export function isActive(job: Job): job is RunningJob | FinishingJob {
  return job.state === 'running' || job.state === 'finishing';
}

/** The try that has the job in hand; null when none has. */
export function runOf(job: Job): Run | null {
  return 'run' in job ? job.run : null;
}

/** True when the user has not said go yet. */
export function isHeld(job: Job): boolean {
  if (job.state === 'lost') return job.before === 'held';
  return (job.state === 'importing' || job.state === 'queued') && job.start === 'held';
}

/** True when the job waits for nothing but its turn. */
export function isReady(job: Job): boolean {
  return job.state === 'queued' && job.start === 'ready';
}

/** True when nothing more will happen to the job by itself. */
export function isSettled(job: Job): job is DoneJob | FailedJob | CancelledJob | LostJob {
  return (
    job.state === 'done' ||
    job.state === 'failed' ||
    job.state === 'cancelled' ||
    job.state === 'lost'
  );
}

/** What has been done for the job so far by a plan of this version, in whatever state it is. */
export function workOf(job: Job): Work | null {
  return 'work' in job ? currentWork(job.work) : null;
}

/** The files in the artifact store that belong to the job. */
export function artifactsOf(job: Job): Artifact[] {
  const work = 'work' in job ? job.work : null;
  return work === null ? [] : Object.values(work.artifacts);
}

/** True when every output was saved: none of them is lost with the job. */
export function isSaved({ outputs, saved = [] }: DoneJob): boolean {
  return outputs.every((_, nth) => saved.includes(nth));
}

/** Bytes of all outputs. */
export function outputBytes({ outputs }: DoneJob): number {
  return outputs.reduce((sum, { artifact }) => sum + artifact.size, 0);
}

/** Name of the job: its own, or that of its first file. */
export function jobName(job: Job): string {
  return job.target.slideshow?.name ?? job.sources[0]?.name ?? '';
}
