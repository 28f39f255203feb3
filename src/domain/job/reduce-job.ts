import { keepsWork } from '../failure/failure.ts';
import type { JobEvent, Loss, RunnerEvent, UserEvent } from './job-event.ts';
import {
  isSettled,
  runOf,
  workOf,
  type DoneJob,
  type Job,
  type LostJob,
  type PausedJob,
  type QueuedJob,
  type Removal,
  type RunningJob,
} from './job.ts';
import { withArtifactsOf } from './work.ts';
import { jobBase, lostJob, queueJob } from './queue-job.ts';
import { reduceRun } from './reduce-run.ts';
import { reduceFoundKind, reduceTarget } from './reduce-target.ts';
import { isSameTarget } from '../target/target.ts';

/**
 * The job after an event, or null when the event does not apply to its state: a late word from a dead attempt, or a
 * wish that came too late. The only place where a job changes its state.
 */
export function reduceJob(job: Job, event: JobEvent): Job | null {
  if (job.removed !== undefined) return event.kind === 'put-back' ? putBack(job) : null;
  if (event.kind === 'start') return job.state === 'queued' ? start(job, event.run) : null;
  if (event.kind === 'planned-ahead') return job.state === 'queued' ? planAhead(job, event) : null;
  if (event.kind === 'refused') return job.state === 'queued' ? refuse(job, event) : null;
  if (event.kind === 'unreachable') return lose(job, event);
  if (event.kind === 'turned-out' && !('token' in event)) {
    return job.state === 'queued' ? reduceFoundKind(job, event.as) : null;
  }
  return 'token' in event ? reduceRun(job, event) : reduceUser(job, event);
}

/** A plan that came too late, or for another wish, is worth nothing; one that was begun is not replaced. */
function planAhead(
  job: QueuedJob,
  { target, work }: Extract<RunnerEvent, { kind: 'planned-ahead' }>,
): QueuedJob | null {
  const stored = job.work;
  const outdated = stored !== null && 'outdated' in stored ? stored : null;
  const begun = outdated === null && Object.keys(stored?.artifacts ?? {}).length > 0;
  if (begun || !isSameTarget(job.target, target)) return null;
  return {
    ...jobBase(job),
    state: 'queued',
    start: job.start,
    work: outdated === null ? work : withArtifactsOf(work, outdated),
  };
}

function refuse(
  job: QueuedJob,
  { target, failure }: Extract<RunnerEvent, { kind: 'refused' }>,
): QueuedJob | null {
  return workOf(job) === null && isSameTarget(job.target, target)
    ? { ...job, refusal: failure }
    : null;
}

function reduceUser(job: Job, event: UserEvent): Job | null {
  switch (event.kind) {
    case 'release':
      return release(job);
    case 'set-target':
    case 'set-options':
    case 'choose':
    case 'follow':
      return reduceTarget(job, event);
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
    case 'saved':
      return job.state === 'done' ? save(job, event.outputs) : null;
    case 'remove':
      return remove(job, event.removal);
    case 'put-back':
      return null;
    case 'copied':
      return copied(job, event);
    case 'found':
      return job.state === 'lost' ? find(job, event) : null;
    default:
      return event satisfies never;
  }
}

/** An attempt that runs goes on with the file that it has open. */
function copied(job: Job, { of, source }: Extract<UserEvent, { kind: 'copied' }>): Job | null {
  if (job.state === 'lost' || !job.sources.some(({ id }) => id === of)) return null;
  return { ...job, sources: job.sources.map((one) => (one.id === of ? source : one)) };
}

/** The attempt is counted here, and stored before any work starts: a crash can then not hide one. */
function start(job: QueuedJob, run: RunningJob['run']): RunningJob {
  return { ...jobBase(job), state: 'running', attempt: job.attempt + 1, run, work: job.work };
}

/** A job whose file is being given back in this moment was meant, too. */
function release(job: Job): Job | null {
  if (job.state === 'lost' && job.before === 'held') {
    const { before: _, ...released } = job;
    return released;
  }
  return job.state === 'queued' || job.state === 'importing' ? { ...job, start: 'ready' } : null;
}

function pause(job: Job): PausedJob | null {
  if (job.state !== 'queued' && job.state !== 'running') return null;
  return { ...jobBase(job), state: 'paused', run: runOf(job), work: job.work };
}

/** An attempt that has not come to rest yet just goes on. */
function resume(job: PausedJob): Job {
  const { run, work } = job;
  return run === null ? queueJob(job, work) : { ...jobBase(job), state: 'running', run, work };
}

/** What is good of the work is used again; a plan that failed is made anew, with every way open. */
function retry(job: Job): QueuedJob | null {
  if (job.state !== 'failed' && job.state !== 'cancelled') return null;
  const fresh = { ...job, attempt: 0, crashes: 0 };
  const kept = job.state === 'failed' && keepsWork(job.failure) ? job.work : null;
  return kept === null ? queueJob({ ...fresh, avoid: [] }, null) : queueJob(fresh, kept);
}

/** What is being worked on is cancelled with it; what is being stored has to be cancelled before. */
function remove(job: Job, removed: Removal): Job | null {
  if (job.state === 'importing') return null;
  return runOf(job) === null
    ? { ...job, removed }
    : { ...jobBase(job), state: 'cancelled', removed };
}

function putBack(job: Job): Job {
  const { removed: _, ...there } = job;
  return there;
}

function save(job: DoneJob, outputs: readonly number[]): DoneJob | null {
  const before = job.saved ?? [];
  const saved = [...new Set([...before, ...outputs])].toSorted((a, b) => a - b);
  return saved.length === before.length ? null : { ...job, saved };
}

/** A job that waits, and whose sources cannot be read any more. */
function lose(job: Job, loss: Loss): LostJob | null {
  if (job.state !== 'queued' && job.state !== 'paused') return null;
  const lost = lostJob(job, loss, job.work);
  if (job.state === 'paused') return { ...lost, before: 'paused' };
  return job.start === 'held' ? { ...lost, before: 'held' } : lost;
}

/** A job waits until it has all of its sources. Giving them back starts nothing that the user had not started. */
function find(
  job: LostJob,
  { sources, missing = [] }: Extract<UserEvent, { kind: 'found' }>,
): QueuedJob | PausedJob | LostJob {
  if (missing.length > 0) return { ...job, sources, missing };
  const found = queueJob({ ...job, sources }, job.work);
  switch (job.before) {
    case 'paused':
      return { ...jobBase(found), state: 'paused', run: null, work: job.work };
    case 'held':
      return { ...found, start: 'held' };
    case undefined:
      return found;
    default:
      return job.before satisfies never;
  }
}

function cancel(job: Job): Job | null {
  return isSettled(job) ? null : { ...jobBase(job), state: 'cancelled' };
}
