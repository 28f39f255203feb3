import { workOf, type RunningJob } from '../../domain/job/job.ts';
import type { Work } from '../../domain/job/work.ts';
import type { Artifact } from '../../domain/step/artifact.ts';
import type { Plan } from '../../domain/plan/model/plan.ts';
import { fixedSeconds } from '../../domain/plan/model/estimate-calibration.ts';
import type { Progress } from '../../domain/job/progress.ts';
import type { Step, StepId } from '../../domain/step/step.ts';
import { isAbort } from '../../lib/abort.ts';
import type { Gate } from '../../lib/gate.ts';
import type { NonEmpty } from '../../lib/non-empty.ts';
import { isFull, storageFailure } from '../../storage/database/storage-error.ts';
import { Superseded, type Attempt, type AttemptPorts } from './attempt.ts';
import { finishJob } from './finish-job.ts';
import { fitOutput } from './fit-output.ts';
import { handleFailure, type AttemptFailure } from './handle-failure.ts';
import { obtainWork, prepareEngine } from './obtain-work.ts';
import { openSources } from '../files/open-sources.ts';
import { createProgressMeter } from './progress-meter.ts';
import { runPlan, type PlanEnd } from './run-plan.ts';
import { runStep } from './run-step.ts';

/**
 * One attempt at a job from start to end: probe, plan, run the steps that have no artifact yet, verify, register. Leaves
 * the job in a settled or waiting state, unless `signal` aborts: then the caller who aborted it has changed the job's state. While `gate`
 * is shut, nothing is begun, and when nothing runs any more the attempt ends.
 */
export async function runJob(
  job: RunningJob,
  ports: AttemptPorts,
  report: (progress: Progress) => void,
  gate: Gate,
  signal: AbortSignal,
  meanLoad: () => number,
): Promise<void> {
  const { token } = job.run;
  const attempt: Attempt = {
    job,
    ports,
    meter: createProgressMeter(report, ports.clock.now),
    gate,
    signal,
    meanLoad,
    async apply(event) {
      const next = await ports.jobs.apply(job.id, { ...event, token });
      if (next === null) throw new Superseded();
      return next;
    },
  };
  try {
    await runAttempt(attempt);
  } catch (error) {
    if (error instanceof Superseded || signal.aborted) return;
    // Firefox reports a full disk as an AbortError too.
    if (isAbort(error) && !isFull(error)) return;
    const failure =
      error instanceof DOMException
        ? storageFailure(error)
        : ({ kind: 'internal', detail: String(error) } as const);
    await ports.jobs.apply(job.id, { kind: 'failed', token, failure, log: [], step: null });
  }
}

async function runAttempt(attempt: Attempt): Promise<void> {
  const { job, ports, apply } = attempt;
  const opened = await openSources(ports.openSource, job.sources);
  if (opened.kind === 'lost') {
    await apply({ kind: 'source-lost', ...opened.loss });
    return;
  }
  const work = await obtainWork(attempt, opened.blobs);
  if (!work.ok) return handleFailure(attempt, { ...work, kind: 'failed', step: null }, null);
  await doWork(attempt, opened.blobs, work.value);
}

/**
 * Works until the job is done, has failed or rests. A job that is resumed before it came to rest goes on here, and so
 * does one whose output has to be made again to fit.
 */
async function doWork(attempt: Attempt, sources: NonEmpty<Blob>, work: Work): Promise<void> {
  const { job, ports, gate } = attempt;
  const { token } = job.run;
  for (let current: Work | null = work; current !== null;) {
    const { plan } = current;
    const end = await runSteps(attempt, sources, plan, new Map(Object.entries(current.artifacts)));
    if (gate.isOpen() && end.kind !== 'rested') {
      const next: Conclusion =
        end.kind === 'done' ? await conclude(attempt, sources[0], current, end) : end;
      if (next === null) return;
      if (next.kind === 'failed') return handleFailure(attempt, next, plan);
      current = next.work;
      continue;
    }
    // What failed while the job was on its way to rest is tried again when it is resumed.
    if ((await ports.jobs.apply(job.id, { kind: 'rested', token })) !== null) return;
    current = workInHand(attempt);
  }
}

/** What is left when all steps are done: nothing, because the job is settled; another pass; or what went wrong. */
type Conclusion = AttemptFailure | { readonly kind: 'again'; readonly work: Work } | null;

/** Measures, verifies and registers what came out. */
async function conclude(
  attempt: Attempt,
  source: Blob,
  work: Work,
  { artifacts }: Extract<PlanEnd, { kind: 'done' }>,
): Promise<Conclusion> {
  const fitted = await fitOutput(attempt, source, work, artifacts);
  if (!fitted.ok) return { ...fitted, kind: 'failed', step: null };
  const { value } = fitted;
  switch (value.kind) {
    case 'fits': {
      const finished = await finishJob(
        attempt,
        value.work,
        new Map(Object.entries(value.work.artifacts)),
      );
      return finished.ok ? null : { ...finished, kind: 'failed', step: null };
    }
    case 'again':
      return value;
    case 'replan':
      await attempt.apply({ kind: 'replan', avoid: 'usual-size' });
      return null;
    default:
      return value satisfies never;
  }
}

/** The job's work, when this attempt has it in hand still and it is not paused any more. */
function workInHand({ job, ports }: Attempt): Work | null {
  const now = ports.jobs.current(job.id);
  return now?.state === 'running' && now.run.token === job.run.token ? workOf(now) : null;
}

async function runSteps(
  attempt: Attempt,
  sources: NonEmpty<Blob>,
  plan: Plan,
  done: ReadonlyMap<StepId, Artifact>,
): Promise<PlanEnd> {
  const { ports, meter, gate, signal } = attempt;
  const { mode } = ports.storage.artifacts;
  if (mode.kind === 'blob' && (plan.estimate.bytes ?? 0) > mode.limit) {
    const failure = { kind: 'too-large-for-memory', limit: mode.limit } as const;
    return { kind: 'failed', failure, log: [], step: null };
  }
  for (const engine of new Set(todo(plan, done).map((step) => step.engine))) {
    const ready = await prepareEngine(attempt, engine);
    if (!ready.ok) return { ...ready, kind: 'failed', step: null };
  }
  meter.begin(plan, done.keys(), fixedSeconds(plan, ports.experience.measures()));
  return runPlan(
    plan,
    done,
    (step, artifacts, stop) => runStep(attempt, sources, step, artifacts, stop),
    gate,
    signal,
  );
}

/** The steps that have no artifact yet. */
function todo(plan: Plan, done: ReadonlyMap<StepId, Artifact>): Step[] {
  return plan.steps.filter(({ id }) => !done.has(id));
}
