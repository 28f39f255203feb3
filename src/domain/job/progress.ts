import type { Plan } from '../plan/model/plan.ts';
import type { Step, StepId } from '../step/step.ts';
import type { StepProgress } from '../engine/step-progress.ts';

/** What a job is busy with. */
export type Stage =
  | { readonly kind: 'loading-engine' }
  | { readonly kind: 'probing' }
  | { readonly kind: 'working' }
  | { readonly kind: 'verifying' };

/** How far a job is. Kept in memory only. */
export type Progress = {
  readonly stage: Stage;
  /** 0 to 1, never falling within an attempt; null when it cannot be known. */
  readonly fraction: number | null;
  /** Seconds of media per second of work. */
  readonly speed: number | null;
  /** Seconds until done. */
  readonly remaining: number | null;
};

/** Before anything is known. */
export const NO_PROGRESS: Progress = {
  stage: { kind: 'probing' },
  fraction: null,
  speed: null,
  remaining: null,
};

/** How much of a step is done, 0 to 1: by time against its duration, else by bytes read of its inputs. */
export function stepFraction(step: Step, inputBytes: number, progress: StepProgress): number {
  const byTime =
    progress.time !== null && step.duration !== null && step.duration > 0
      ? progress.time / step.duration
      : 0;
  const byBytes = inputBytes > 0 ? progress.read / inputBytes : 0;
  return Math.min(1, Math.max(0, byTime > 0 ? byTime : byBytes * BYTES_TRUST));
}

/** Reading runs ahead of writing, and some inputs are read twice: bytes alone never promise more than this. */
const BYTES_TRUST = 0.9;

/** How much of a plan is done, weighing each step by its cost. */
export function planFraction(plan: Plan, done: ReadonlyMap<StepId, number>): number {
  const total = plan.steps.reduce((sum, step) => sum + step.cost, 0);
  const reached = plan.steps.reduce((sum, step) => sum + step.cost * (done.get(step.id) ?? 0), 0);
  return inPass(plan, total > 0 ? reached / total : 0);
}

/** Where each pass at a size begins, as a share of the bar: another one may follow, and the bar does not fall. */
const PASSES = [0, 0.6, 0.95, 0.98, 1] as const;

function inPass({ sizeLimit, pictureLimit }: Plan, fraction: number): number {
  const passes = sizeLimit?.bitRate === null ? undefined : (sizeLimit ?? pictureLimit)?.passes;
  if (passes === undefined) return fraction;
  const from = PASSES[passes.length] ?? 1;
  const to = PASSES[passes.length + 1] ?? 1;
  return from + (to - from) * fraction;
}

/** Seconds until done, from the fraction that `elapsed` seconds of this attempt brought; null while it is a guess. */
export function remainingTime(elapsed: number, from: number, now: number): number | null {
  const gained = now - from;
  return elapsed < 1 || gained < 0.01 ? null : (elapsed / gained) * (1 - now);
}
