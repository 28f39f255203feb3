import { keepsWork } from './failure.ts';
import type { JobEvent, RunEvent, RunnerEvent, UserEvent } from './job-event.ts';
import {
  isActive,
  isSettled,
  runOf,
  workOf,
  type DoneJob,
  type FailedJob,
  type FinishingJob,
  type Job,
  type JobBase,
  type LostJob,
  type PausedJob,
  type QueuedJob,
  type RunningJob,
  type Work,
} from './job.ts';
import { isSameTarget } from './target.ts';

/** Two crashes without a finished step between them are the job's fault: it would take the queue down for ever. */
export const MAX_CRASHES = 2;

/**
 * The job after an event, or null when the event does not apply to its state: a late word from a dead try, or a
 * wish that came too late. The only place where a job changes its state.
 */
export function reduceJob(job: Job, event: JobEvent): Job | null {
  if (event.kind === 'start') return job.state === 'queued' ? start(job, event.run) : null;
  if (event.kind === 'foreseen') return job.state === 'queued' ? foresee(job, event) : null;
  if (event.kind === 'unreachable') return lose(job, event.why);
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
  if (runOf(job)?.token !== event.token) return null;
  if (job.state === 'paused') return reduceResting(job, event);
  if (!isActive(job)) return null;
  switch (event.kind) {
    case 'planned':
      return job.state === 'running' ? { ...job, work: event.work } : null;
    case 'step-done':
      return job.state === 'running' ? withArtifact(job, event) : null;
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
      return { ...base(job), state: 'lost', why: event.why, work: job.work };
    case 'rested':
      return null;
    case 'crashed':
      return crash(job, event.log);
    case 'left':
      return queue(job, job.work);
    default:
      return event satisfies never;
  }
}

/** A paused job whose last segments are still being finished: what they bring counts, how they end does not. */
function reduceResting(job: PausedJob, event: RunEvent): PausedJob | null {
  switch (event.kind) {
    case 'step-done':
      return withArtifact(job, event);
    case 'rested':
    case 'crashed':
    case 'left':
      return { ...job, run: null };
    default:
      return null;
  }
}

function reduceUser(job: Job, event: UserEvent): Job | null {
  switch (event.kind) {
    case 'release':
      return release(job);
    case 'set-target':
      return retarget(job, event.target);
    case 'move':
      return { ...job, order: event.order, priority: event.priority };
    case 'prioritise':
      return isSettled(job) ? null : { ...job, priority: event.priority };
    case 'pause':
      return pause(job);
    case 'resume':
      return job.state === 'paused' ? resume(job) : null;
    case 'cancel':
      return cancel(job);
    case 'retry':
      return retry(job);
    case 'found':
      return job.state === 'lost' ? queue({ ...job, sources: event.sources }, job.work) : null;
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
  return { ...base(job), state: 'paused', run: runOf(job), work: workOf(job) };
}

/** A try that has not come to rest yet just goes on. */
function resume(job: PausedJob): Job {
  const { run, work } = job;
  return run === null ? queue(job, work) : { ...base(job), state: 'running', run, work };
}

/** What is good of the work is used again; a plan that failed is made anew, with every way open. */
function retry(job: Job): QueuedJob | null {
  if (job.state !== 'failed' && job.state !== 'cancelled') return null;
  const fresh = { ...job, attempt: 0, crashes: 0 };
  const kept = job.state === 'failed' && keepsWork(job.failure) ? job.work : null;
  return kept === null ? queue({ ...fresh, avoid: [] }, null) : queue(fresh, kept);
}

/** A job that waits, and whose sources cannot be read any more. */
function lose(job: Job, why: LostJob['why']): LostJob | null {
  if (job.state !== 'queued' && job.state !== 'paused') return null;
  return { ...base(job), state: 'lost', why, work: job.work };
}

function cancel(job: Job): Job | null {
  return isSettled(job) ? null : { ...base(job), state: 'cancelled' };
}

/** Another target makes the plan and its artifacts worthless. */
function retarget(job: Job, target: Job['target']): Job | null {
  switch (job.state) {
    case 'queued':
    case 'failed':
      return { ...job, target, work: null };
    case 'paused':
      return { ...job, target, run: null, work: null };
    case 'importing':
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
  { failure, log, step }: Pick<FailedJob, 'failure' | 'log' | 'step'>,
): FailedJob {
  const work = job.work === null || keepsWork(failure) ? job.work : { ...job.work, artifacts: {} };
  return { ...base(job), state: 'failed', failure, log, step, work };
}

function crash(job: RunningJob | FinishingJob, log: readonly string[]): Job {
  const crashes = job.crashes + 1;
  return crashes < MAX_CRASHES
    ? queue({ ...job, crashes }, job.work)
    : fail({ ...job, crashes }, { failure: { kind: 'crashed-twice' }, log, step: null });
}

/** A job that gets on is not what makes the page crash. */
function withArtifact<J extends RunningJob | PausedJob>(
  job: J,
  { step, artifact }: Extract<RunEvent, { kind: 'step-done' }>,
): J | null {
  const { work } = job;
  if (work === null) return null;
  const artifacts = { ...work.artifacts, [step]: artifact };
  return { ...job, crashes: 0, work: { ...work, artifacts } };
}

/** Only what every state has; what belonged to the old state stays behind. */
function base(job: JobBase): JobBase {
  const { id, priority, order, createdAt, sources, target, attempt, crashes, avoid } = job;
  return { id, priority, order, createdAt, sources, target, attempt, crashes, avoid };
}
