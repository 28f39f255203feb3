import { keepsWork } from '../failure/failure.ts';
import type { RunEvent } from './job-event.ts';
import {
  isActive,
  runOf,
  type DoneJob,
  type FailedJob,
  type FinishingJob,
  type Job,
  type PausedJob,
  type RunningJob,
} from './job.ts';
import { asKind } from './file-kind-of.ts';
import { currentWork } from './work.ts';
import { jobBase, lostJob, queueJob } from './queue-job.ts';

/** Two crashes without a finished step between them are the job's fault: it would take the queue down for ever. */
export const MAX_CRASHES = 2;

/** The job after an event of the attempt that has it in hand; null when it does not apply, or comes from another one. */
export function reduceRun(job: Job, event: RunEvent): Job | null {
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
        ? { ...jobBase(job), state: 'finishing', run: job.run, work: job.work }
        : null;
    case 'done':
      return job.state === 'finishing' ? finish(job, event) : null;
    case 'replan':
      return queueJob({ ...job, avoid: [...job.avoid, event.avoid] }, null);
    case 'turned-out':
      return queueJob(asKind(job, event.as), null);
    case 'failed':
      return fail(job, event);
    case 'source-lost':
      return lostJob(job, event, job.work);
    case 'rested':
      return null;
    case 'crashed':
      return crash(job, event.log);
    case 'left':
      return queueJob(job, job.work);
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

function finish(job: FinishingJob, event: Extract<RunEvent, { kind: 'done' }>): DoneJob | null {
  const { outputs } = event;
  const work = currentWork(job.work);
  if (work === null) return null;
  const artifacts = work.plan.outputs.flatMap(({ step }, n) => {
    const output = outputs[n];
    return output === undefined ? [] : [[step, output.artifact] as const];
  });
  return {
    ...jobBase(job),
    state: 'done',
    work: { ...work, artifacts: Object.fromEntries(artifacts) },
    outputs,
    seconds: (event.at - job.run.startedAt) / 1000,
  };
}

function fail(
  job: RunningJob | FinishingJob,
  { failure, log, step }: Pick<FailedJob, 'failure' | 'log' | 'step'>,
): FailedJob {
  const work = job.work === null || keepsWork(failure) ? job.work : { ...job.work, artifacts: {} };
  return { ...jobBase(job), state: 'failed', failure, log, step, work };
}

function crash(job: RunningJob | FinishingJob, log: readonly string[]): Job {
  const crashes = job.crashes + 1;
  return crashes < MAX_CRASHES
    ? queueJob({ ...job, crashes }, job.work)
    : fail({ ...job, crashes }, { failure: { kind: 'crashed-twice' }, log, step: null });
}

/** A job that gets on is not what makes the page crash. */
function withArtifact<J extends RunningJob | PausedJob>(
  job: J,
  { step, artifact }: Extract<RunEvent, { kind: 'step-done' }>,
): J | null {
  const work = currentWork(job.work);
  if (work === null) return null;
  const artifacts = { ...work.artifacts, [step]: artifact };
  return { ...job, crashes: 0, work: { ...work, artifacts } };
}
