import { failed, success, type Result } from '../domain/failure.ts';
import type { Artifact } from '../domain/job.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { dependencies, type Step, type StepId } from '../domain/step.ts';

/** Runs one step and stores its artifact. */
export type RunStep = (
  step: Step,
  artifacts: ReadonlyMap<StepId, Artifact>,
  signal: AbortSignal,
) => Promise<Result<Artifact>>;

/**
 * Runs the steps of a plan that have no artifact yet, each as soon as those it waits for are done. The first failure
 * stops the others. Resolves with the artifacts of all steps.
 */
export async function runPlan(
  plan: Plan,
  done: ReadonlyMap<StepId, Artifact>,
  runStep: RunStep,
  signal: AbortSignal,
): Promise<Result<ReadonlyMap<StepId, Artifact>>> {
  const artifacts = new Map(done);
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const started = new Map<StepId, Promise<Result<unknown>>>();

  const start = (step: Step): Promise<Result<unknown>> => {
    const known = started.get(step.id);
    if (known !== undefined) return known;
    const running = runWhenReady(step);
    started.set(step.id, running);
    return running;
  };
  const runWhenReady = async (step: Step): Promise<Result<unknown>> => {
    if (artifacts.has(step.id)) return success(null);
    const waited = await Promise.all(
      dependencies(step).map((id) => {
        const needed = plan.steps.find((candidate) => candidate.id === id);
        return needed === undefined
          ? failed({ kind: 'internal', detail: `step ${id} is missing` })
          : start(needed);
      }),
    );
    const broken = waited.find((result) => !result.ok);
    if (broken !== undefined) return broken;
    either.throwIfAborted();
    const result = await runStep(step, artifacts, either);
    if (result.ok) artifacts.set(step.id, result.value);
    else stop.abort();
    return result;
  };

  const results = await Promise.allSettled(plan.steps.map(start));
  const failure = results.find((end) => end.status === 'fulfilled' && !end.value.ok);
  if (failure?.status === 'fulfilled' && !failure.value.ok) return failure.value;
  const thrown = results.find((end) => end.status === 'rejected');
  if (thrown !== undefined) throw thrown.reason;
  return success(artifacts);
}
