import type { JobEvent, RunEvent, RunnerEvent, UserEvent } from './job-event.ts';
import {
  isActive,
  isSettled,
  workOf,
  type DoneJob,
  type FailedJob,
  type FinishingJob,
  type Job,
  type JobBase,
  type PausedJob,
  type QueuedJob,
  type RunningJob,
  type Work,
} from './job.ts';
import { isSameTarget } from './target.ts';

/** Two crashes of one job are its fault, not bad luck: it would take the queue down for ever. */
const MAX_CRASHES = 2;

/**
 * The job after an event, or null when the event does not apply to its state: a late word from a dead try, or a
 * wish that came too late. The only place where a job changes its state.
 */
export function reduceJob(job: Job, event: JobEvent): Job | null {
  if (event.kind === 'start') return job.state === 'queued' ? start(job, event.run) : null;
  if (event.kind === 'foreseen') return job.state === 'queued' ? foresee(job, event) : null;
  return 'token' in event ? reduceRun(job, event) : reduceUser(job, event);
}

/** A plan that came too late, or for another wish, is worth nothing; one that was begun is not replaced. */
function foresee(
  job: QueuedJob,
  { target, work }: Extract<RunnerEvent, { kind: 'foreseen' }>,
): QueuedJob | null {
  const begun = job.work !== null && Object.keys(job.work.artifacts).length > 0;
  return begun || !isSameTarget(job.target, target) ? null : { ...job, work };
}

function reduceRun(job: Job, event: RunEvent): Job | null {
  if (!isActive(job) || job.run.token !== event.token) return null;
  switch (event.kind) {
    case 'planned':
      return job.state === 'running' ? { ...job, work: event.work } : null;
    case 'step-done':
      return job.state === 'running' && job.work !== null
        ? { ...job, work: withArtifact(job.work, event) }
        : null;
    case 'steps-done':
      return job.state === 'running' && job.work !== null
        ? { ...base(job), state: 'finishing', run: job.run, work: job.work }
        : null;
    case 'done':
      return job.state === 'finishing' ? finish(job, event) : null;
    case 'replan':
      return queue({ ...job, avoid: [...job.avoid, event.avoid] }, null);
    case 'failed':
      return fail(job, event);
    case 'source-lost':
      return { ...base(job), state: 'lost' };
    case 'crashed':
      return crash(job, event.log);
    case 'left':
      return queue(job, job.work);
    default:
      return event satisfies never;
  }
}

function reduceUser(job: Job, event: UserEvent): Job | null {
  switch (event.kind) {
    case 'release':
      return release(job);
    case 'set-target':
      return retarget(job, event.target);
    case 'move':
      return { ...job, order: event.order };
    case 'pause':
      return pause(job);
    case 'resume':
      return job.state === 'paused' ? queue(job, job.work) : null;
    case 'cancel':
      return cancel(job);
    case 'retry':
      return job.state === 'failed' || job.state === 'cancelled'
        ? queue({ ...job, attempt: 0, crashes: 0, avoid: [] }, null)
        : null;
    default:
      return event satisfies never;
  }
}

/** The attempt is counted here, and stored before any work starts: a crash can then not hide one. */
function start(job: QueuedJob, run: RunningJob['run']): RunningJob {
  return { ...base(job), state: 'running', attempt: job.attempt + 1, run, work: job.work };
}

function queue(job: JobBase, work: Work | null): QueuedJob {
  return { ...base(job), state: 'queued', start: 'ready', work };
}

function release(job: Job): Job | null {
  return job.state === 'queued' || job.state === 'importing' ? { ...job, start: 'ready' } : null;
}

function pause(job: Job): PausedJob | null {
  if (job.state !== 'queued' && job.state !== 'running') return null;
  return { ...base(job), state: 'paused', work: workOf(job) };
}

function cancel(job: Job): Job | null {
  return isSettled(job) ? null : { ...base(job), state: 'cancelled' };
}

/** Another target makes the plan and its artifacts worthless. */
function retarget(job: Job, target: Job['target']): Job | null {
  switch (job.state) {
    case 'queued':
    case 'paused':
      return { ...job, target, work: null };
    case 'importing':
    case 'failed':
    case 'cancelled':
      return { ...job, target };
    case 'running':
    case 'finishing':
    case 'done':
    case 'lost':
      return null;
    default:
      return job satisfies never;
  }
}

function finish(job: FinishingJob, event: Extract<RunEvent, { kind: 'done' }>): DoneJob {
  const { output } = event;
  return {
    ...base(job),
    state: 'done',
    work: { ...job.work, artifacts: { [job.work.plan.output]: output.artifact } },
    output,
    seconds: (event.at - job.run.startedAt) / 1000,
  };
}

function fail(
  job: RunningJob | FinishingJob,
  { failure, log }: Pick<FailedJob, 'failure' | 'log'>,
): FailedJob {
  const work = job.work === null ? null : { ...job.work, artifacts: {} };
  return { ...base(job), state: 'failed', failure, log, work };
}

function crash(job: RunningJob | FinishingJob, log: readonly string[]): Job {
  const crashes = job.crashes + 1;
  return crashes < MAX_CRASHES
    ? queue({ ...job, crashes }, job.work)
    : fail({ ...job, crashes }, { failure: { kind: 'crashed-twice' }, log });
}

function withArtifact(work: Work, { step, artifact }: Extract<RunEvent, { kind: 'step-done' }>) {
  return { ...work, artifacts: { ...work.artifacts, [step]: artifact } };
}

/** Only what every state has; what belonged to the old state stays behind. */
function base(job: JobBase): JobBase {
  const { id, order, createdAt, sources, target, attempt, crashes, avoid } = job;
  return { id, order, createdAt, sources, target, attempt, crashes, avoid };
}
