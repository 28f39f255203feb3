import type { Failure, Result } from '../../domain/failure/failure.ts';
import type { Artifact } from '../../domain/step/artifact.ts';
import type { Plan } from '../../domain/plan/model/plan.ts';
import { dependencies, type Step, type StepId } from '../../domain/step/step.ts';
import type { Gate } from '../../lib/gate.ts';

/** How one step ended: `rested` when it was stopped, or not begun, because the job was paused. */
export type StepEnd = Result<Artifact> | 'rested';

/** Runs one step and stores its artifact. */
export type RunStep = (
  step: Step,
  artifacts: ReadonlyMap<StepId, Artifact>,
  signal: AbortSignal,
) => Promise<StepEnd>;

/** How a plan ended. `step` is the one that failed, if it was one. */
export type PlanEnd =
  | { readonly kind: 'done'; readonly artifacts: ReadonlyMap<StepId, Artifact> }
  | { readonly kind: 'rested' }
  | {
      readonly kind: 'failed';
      readonly failure: Failure;
      readonly log: readonly string[];
      readonly step: StepId | null;
    };

/**
 * Runs the steps of a plan that have no artifact yet, each as soon as those it waits for are done and while the gate is
 * open. The first failure stops the others.
 */
export async function runPlan(
  plan: Plan,
  done: ReadonlyMap<StepId, Artifact>,
  runStep: RunStep,
  gate: Gate,
  signal: AbortSignal,
): Promise<PlanEnd> {
  const artifacts = new Map(done);
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const started = new Map<StepId, Promise<PlanEnd | null>>();

  const start = (step: Step): Promise<PlanEnd | null> => {
    const known = started.get(step.id);
    if (known !== undefined) return known;
    const running = runWhenReady(step);
    started.set(step.id, running);
    return running;
  };
  /** Null when the step has its artifact. */
  const runWhenReady = async (step: Step): Promise<PlanEnd | null> => {
    if (artifacts.has(step.id)) return null;
    const waited = await Promise.all(dependencies(step).map((id) => start(find(plan, id))));
    const missing = waited.find((end) => end !== null);
    if (missing !== undefined) return missing;
    either.throwIfAborted();
    const end = gate.isOpen() ? await runStep(step, artifacts, either) : 'rested';
    if (end === 'rested') return { kind: 'rested' };
    if (end.ok) {
      artifacts.set(step.id, end.value);
      return null;
    }
    stop.abort();
    return { kind: 'failed', failure: end.failure, log: end.log, step: step.id };
  };

  const ends = await Promise.allSettled(plan.steps.map(start));
  const settled = ends.flatMap((end) =>
    end.status === 'fulfilled' && end.value !== null ? [end.value] : [],
  );
  const failure = settled.find(({ kind }) => kind === 'failed');
  if (failure !== undefined) return failure;
  const thrown = ends.find((end) => end.status === 'rejected');
  if (thrown !== undefined) throw thrown.reason;
  return settled[0] ?? { kind: 'done', artifacts };
}

function find({ steps }: Plan, id: StepId): Step {
  const step = steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(`The plan has no step "${id}".`);
  return step;
}
