import type { Job, RunningJob } from '../../domain/job/job.ts';
import type { RunEvent } from '../../domain/job/job-event.ts';
import type { Measures } from '../../domain/plan/model/measures.ts';
import type { Statistics } from '../../domain/queue/statistics.ts';
import type { Gate } from '../../lib/gate.ts';
import type { QueueGroups } from '../contract/ports.ts';
import type { OpenSource } from '../files/open-sources.ts';
import type { ProgressMeter } from './progress-meter.ts';

/** What this device has learned from jobs: `measures` is what plans are made with, `count` adds to it. */
export type Experience = {
  readonly measures: () => Measures;
  readonly count: (change: (sum: Statistics) => Statistics) => Promise<void>;
};

/** What an attempt sees of the jobs. */
export type AttemptJobs = {
  /** A job as it is now. */
  readonly current: (id: string) => Job | undefined;
  /** Applies an event to a job; null when it does not apply any more. */
  readonly apply: (id: string, event: RunEvent) => Promise<Job | null>;
  /** A name for the output that no other output has or gets. */
  readonly nameOutput: (source: string, extension: string, suffix: string) => string;
};

/** What running a job needs from outside. */
export type AttemptPorts = Pick<
  QueueGroups,
  'engines' | 'device' | 'preferences' | 'clock' | 'newId'
> & {
  readonly storage: Pick<QueueGroups['storage'], 'artifacts' | 'used'>;
  readonly openSource: OpenSource;
  readonly jobs: AttemptJobs;
  /** Makes room by deleting what can best be done without. True when there was something. */
  readonly makeRoom: () => Promise<boolean>;
  readonly experience: Experience;
};

/** An event of an attempt, without the token that every one of them carries. */
type AttemptEvent = RunEvent extends infer E
  ? E extends RunEvent
    ? Omit<E, 'token'>
    : never
  : never;

/** One attempt at a job, as its parts see it. */
export type Attempt = {
  readonly job: RunningJob;
  readonly ports: AttemptPorts;
  readonly meter: ProgressMeter;
  /** Shut while the job is paused. */
  readonly gate: Gate;
  readonly signal: AbortSignal;
  /** How many jobs have been worked on at once since this attempt began, on average; 1 is this one alone. */
  readonly meanLoad: () => number;
  /** Applies an event of this attempt; throws Superseded when the job is not this attempt's any more. */
  readonly apply: (event: AttemptEvent) => Promise<Job>;
};

/** The job changed hands while an attempt was at it: the attempt ends without another word. */
export class Superseded extends Error {
  constructor() {
    super('The job is not this attempt’s any more.');
    this.name = 'Superseded';
  }
}
