import { failed, type Result } from '../domain/failure.ts';
import type { Artifact, RunningJob, Work } from '../domain/job.ts';
import { nextTry } from '../domain/plan/next-try.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { Progress } from '../domain/progress.ts';
import type { Step, StepId } from '../domain/step.ts';
import { isAbort } from '../lib/abort.ts';
import { storageFailure } from '../storage/storage-error.ts';
import { Superseded, type Attempt, type RunJobPorts } from './attempt.ts';
import { finishJob } from './finish-job.ts';
import { obtainWork, prepareEngine } from './obtain-work.ts';
import { createProgressMeter } from './progress-meter.ts';
import { runPlan } from './run-plan.ts';
import { runStep } from './run-step.ts';

/**
 * One try at a job from start to end: probe, plan, run the steps that have no artifact yet, verify, register. Leaves
 * the job in a settled or waiting state, unless `signal` aborts: then whoever aborted it has seen to that.
 */
export async function runJob(
  job: RunningJob,
  ports: RunJobPorts,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<void> {
  const { token } = job.run;
  const attempt: Attempt = {
    job,
    ports,
    meter: createProgressMeter(report, ports.now),
    signal,
    async say(event) {
      const next = await ports.apply(job.id, { ...event, token });
      if (next === null) throw new Superseded();
      return next;
    },
  };
  try {
    await tryJob(attempt);
  } catch (error) {
    if (error instanceof Superseded || signal.aborted || isAbort(error)) return;
    const failure =
      error instanceof DOMException
        ? storageFailure(error)
        : ({ kind: 'internal', detail: String(error) } as const);
    await ports.apply(job.id, { kind: 'failed', token, failure, log: [] });
  }
}

async function tryJob(attempt: Attempt): Promise<void> {
  const { job, ports, say } = attempt;
  const [wanted] = job.sources;
  const source = wanted === undefined ? null : await ports.openSource(wanted.id);
  if (source === null || source.size !== wanted?.size) {
    await say({ kind: 'source-lost' });
    return;
  }
  const work = await obtainWork(attempt, source);
  if (!work.ok) return giveUp(attempt, work, null);
  const result = await doWork(attempt, source, work.value);
  if (!result.ok) await giveUp(attempt, result, work.value.plan);
}

async function doWork(attempt: Attempt, source: Blob, work: Work): Promise<Result<null>> {
  const { ports, meter, signal } = attempt;
  const { plan } = work;
  const done = new Map(Object.entries(work.artifacts));
  const { mode } = ports.artifacts;
  if (mode.kind === 'blob' && (plan.estimate.bytes ?? 0) > mode.limit) {
    return failed({ kind: 'too-large-for-memory', limit: mode.limit });
  }
  for (const engine of new Set(todo(plan, done).map((step) => step.engine))) {
    const ready = await prepareEngine(attempt, engine);
    if (!ready.ok) return ready;
  }
  meter.begin(plan, done.keys());
  const ran = await runPlan(
    plan,
    done,
    (step, artifacts, stop) => runStep(attempt, source, step, artifacts, stop),
    signal,
  );
  if (!ran.ok) return ran;
  const output = ran.value.get(plan.output);
  return output === undefined
    ? failed({ kind: 'internal', detail: 'The plan has no output step.' })
    : finishJob(attempt, work, output);
}

/** The steps that have no artifact yet. */
function todo(plan: Plan, done: ReadonlyMap<StepId, Artifact>): Step[] {
  return plan.steps.filter(({ id }) => !done.has(id));
}

/** What a failed try means for the job: once more in a fresh engine, once more by another plan, or the end. */
async function giveUp(
  { job, say }: Attempt,
  { failure, log }: Extract<Result<null>, { ok: false }>,
  plan: Plan | null,
): Promise<void> {
  const next = nextTry(plan, failure, job.avoid);
  switch (next.kind) {
    case 'again':
      await say({ kind: 'crashed', log });
      return;
    case 'replan':
      await say({ kind: 'replan', avoid: next.avoid });
      return;
    case 'end':
      await say({ kind: 'failed', failure, log });
      return;
    default:
      next satisfies never;
  }
}
