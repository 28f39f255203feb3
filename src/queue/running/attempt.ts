import type { EngineId } from '../../domain/media/engine-id.ts';
import type { Job, RunningJob } from '../../domain/job/job.ts';
import type { RunEvent } from '../../domain/job/job-event.ts';
import type { Measures } from '../../domain/plan/measures.ts';
import type { Means } from '../../domain/plan/context.ts';
import type { EngineChoice } from '../../domain/job/settings.ts';
import type { Source } from '../../domain/job/source.ts';
import type { Statistics } from '../../domain/job/statistics.ts';
import type { Engine } from '../../engines/engine-api.ts';
import type { Gate } from '../../lib/gate.ts';
import type { ArtifactStore } from '../../storage/artifacts/artifact-store.ts';
import type { OpenedSource } from '../../storage/sources/source-store.ts';
import type { ProgressMeter } from './progress-meter.ts';

/** What running a job needs from outside. */
export type RunJobPorts = {
  readonly engines: Readonly<Record<EngineId, Engine>>;
  readonly device: Means['device'];
  readonly measures?: () => Measures;
  /** Which engines the user allows now. */
  readonly engineChoice: () => EngineChoice;
  readonly artifacts: ArtifactStore;
  readonly openSource: (source: Source) => Promise<OpenedSource>;
  /** Applies an event to a job; null when it does not apply any more. */
  readonly apply: (id: string, event: RunEvent) => Promise<Job | null>;
  /** Bytes that this site has stored; null when the browser does not tell. */
  readonly storageUsed: () => Promise<number | null>;
  /** Counts what has been done. */
  readonly count: (change: (sum: Statistics) => Statistics) => Promise<void>;
  /** The job as it is now. */
  readonly current: (id: string) => Job | undefined;
  /** A name for the output that no other output has or gets. */
  readonly nameOutput: (source: string, extension: string, suffix: string) => string;
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
};

/** An event of a try, without the token that every one of them carries. */
type Saying = RunEvent extends infer E ? (E extends RunEvent ? Omit<E, 'token'> : never) : never;

/** One try at a job, as its parts see it. */
export type Attempt = {
  readonly job: RunningJob;
  readonly ports: RunJobPorts;
  readonly meter: ProgressMeter;
  /** Shut while the job is paused. */
  readonly gate: Gate;
  readonly signal: AbortSignal;
  /** Applies an event of this try; throws Superseded when the job is not this try's any more. */
  readonly say: (event: Saying) => Promise<Job>;
};

/** The job changed hands while a try was at it: the try ends without another word. */
export class Superseded extends Error {
  constructor() {
    super('The job is not this attempt’s any more.');
    this.name = 'Superseded';
  }
}
