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

/**
 * How much of a step is done, 0 to 1: by time against its duration. By bytes read of its inputs only where that cannot be,
 * because the duration is not known or the engine writes without telling the time: a short file is read at once, for
 * trials for instance, before anything is made of it.
 */
export function stepFraction(
  { duration }: Step,
  inputBytes: number,
  { time, read, written }: StepProgress,
): number {
  const isTimed = duration !== null && duration > 0;
  const byTime = isTimed && time !== null ? time / duration : 0;
  const countsBytes = inputBytes > 0 && (!isTimed || (time === null && written > 0));
  const byBytes = countsBytes ? read / inputBytes : 0;
  return Math.min(1, Math.max(0, byTime > 0 ? byTime : byBytes * BYTES_TRUST));
}

/** Reading runs ahead of writing, and some inputs are read twice: bytes alone never promise more than this. */
const BYTES_TRUST = 0.9;

/** Seconds that a plan takes beside what grows with its source, and how they stand to the rest. */
export type Ends = {
  /** Share of the whole that passes before anything is made, in trials for instance, and as much again in checks. */
  readonly share: number;
  /** Seconds of it. */
  readonly seconds: number;
};

/** The ends of a plan of which so many seconds, of all that it takes, do not grow with its source. */
export function endsOf(fixed: number, all: number | null): Ends {
  return {
    share: all === null || all <= 0 ? 0 : Math.min(MOST_ENDS, fixed / all) / 2,
    seconds: fixed / 2,
  };
}

/** However short the work, the bar moves with it, too. */
const MOST_ENDS = 0.8;

/** How much of a job is done, `waited` seconds after it was begun, when so much of its plan is. */
export function jobFraction({ share, seconds }: Ends, waited: number, ofPlan: number): number {
  const begun = ofPlan > 0 || seconds <= 0 ? 1 : Math.min(1, waited / seconds);
  return share * begun + (1 - 2 * share) * ofPlan;
}

/** How much of a plan is done, weighing each step by its cost. */
export function planFraction(plan: Plan, done: ReadonlyMap<StepId, number>): number {
  const total = plan.steps.reduce((sum, step) => sum + step.cost, 0);
  const reached = plan.steps.reduce((sum, step) => sum + step.cost * (done.get(step.id) ?? 0), 0);
  return inPass(plan, total > 0 ? reached / total : 0);
}

/** Where each pass at a size begins, as a share of the bar: another one may follow, and the bar does not fall. */
const PASSES = [0, 0.6, 0.95, 0.98, 0.99, 0.995, 1] as const;

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
