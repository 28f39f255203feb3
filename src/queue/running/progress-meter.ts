import { mediaSeconds, type Plan } from '../../domain/plan/model/plan.ts';
import {
  endsOf,
  jobFraction,
  NO_PROGRESS,
  planFraction,
  remainingTime,
  stepFraction,
  type Progress,
  type Stage,
} from '../../domain/job/progress.ts';
import type { StepProgress } from '../../domain/engine/step-progress.ts';
import { NO_TIME, type StageSeconds } from '../../domain/queue/statistics.ts';
import type { Step, StepId } from '../../domain/step/step.ts';

/** Turns what engines report into the progress of a job. */
export type ProgressMeter = {
  readonly enter: (stage: Stage, fraction?: number | null) => void;
  /**
   * From here on the steps count. `done` have their artifacts already. `fixed` are the seconds of the plan that do not
   * grow with its source: trials, checks and the start of an engine.
   */
  readonly begin: (plan: Plan, done: Iterable<StepId>, fixed: number) => void;
  readonly stepProgress: (step: Step, inputBytes: number, progress: StepProgress) => void;
  readonly stepDone: (id: StepId) => void;
  /** How long the outputs were being made, without trials before and checks after; null when nothing was seen of it. */
  readonly secondsMaking: () => number | null;
  /** How the time went so far. */
  readonly stages: () => StageSeconds;
};

/** The bar stops here until the output is verified. */
const BEFORE_VERIFIED = 0.99;

/** Makes a meter that tells `report`. `now` is in milliseconds. */
export function createProgressMeter(
  report: (progress: Progress) => void,
  now: () => number,
): ProgressMeter {
  const fractions = new Map<StepId, number>();
  let plan: Plan | undefined;
  let started = { at: 0, fraction: 0 };
  let begun = { at: 0, ends: endsOf(0, null) };
  let reached = 0;
  /** None while the steps wait for an engine. */
  let stage: { kind: Stage['kind']; since: number } | undefined;
  let stages = NO_TIME;
  /** From the first sign of an output to the end of the last step. */
  let making: { readonly from: number; readonly to: number } | null = null;

  const clock = (next: Stage['kind'] | null) => {
    const at = now();
    if (stage !== undefined) {
      const spent = Math.max(0, at - stage.since) / 1000;
      stages = { ...stages, [stage.kind]: stages[stage.kind] + spent };
    }
    stage = next === null ? undefined : { kind: next, since: at };
  };
  const tell = () => {
    if (plan === undefined) return;
    const waited = (now() - begun.at) / 1000;
    const fraction = jobFraction(begun.ends, waited, planFraction(plan, fractions));
    reached = Math.max(reached, Math.min(BEFORE_VERIFIED, fraction));
    const elapsed = (now() - started.at) / 1000;
    const seconds = mediaSeconds(plan);
    const gained = reached - started.fraction;
    report({
      stage: { kind: 'working' },
      fraction: reached,
      speed: seconds !== null && elapsed > 0.5 ? (gained * seconds) / elapsed : null,
      remaining: remainingTime(elapsed, started.fraction, reached) ?? expectedRest(plan),
    });
  };

  /** Seconds, by what was expected before anything could be seen. */
  const expectedRest = ({ estimate: { seconds } }: Plan) =>
    seconds === null ? null : seconds * (1 - reached);

  return {
    enter(next, fraction = null) {
      clock(next.kind);
      // What is checked at the end has come as far as it was.
      const known = next.kind === 'verifying' && reached > 0 ? reached : fraction;
      report({ ...NO_PROGRESS, stage: next, fraction: known });
    },
    begin(next, done, fixed) {
      clock(null);
      plan = next;
      for (const id of done) fractions.set(id, 1);
      begun = { at: now(), ends: endsOf(fixed, plan.estimate.seconds) };
      reached = jobFraction(begun.ends, 0, planFraction(plan, fractions));
      started = { at: now(), fraction: reached };
      tell();
    },
    stepProgress(step, inputBytes, progress) {
      const fraction = stepFraction(step, inputBytes, progress);
      if (stage === undefined) clock('working');
      if (making === null && fraction > 0) {
        making = { from: now(), to: now() };
        started = { at: now(), fraction: reached };
      }
      fractions.set(step.id, fraction);
      tell();
    },
    stepDone(id) {
      fractions.set(id, 1);
      if (making !== null) making = { ...making, to: now() };
      tell();
    },
    secondsMaking: () => (making === null ? null : (making.to - making.from) / 1000),
    stages() {
      if (stage !== undefined) clock(stage.kind);
      return stages;
    },
  };
}
