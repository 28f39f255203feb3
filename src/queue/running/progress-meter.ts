import { mediaSeconds, type Plan } from '../../domain/plan/model/plan.ts';
import {
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
  /** From here on the steps count. `done` have their artifacts already. */
  readonly begin: (plan: Plan, done: Iterable<StepId>) => void;
  readonly stepProgress: (step: Step, inputBytes: number, progress: StepProgress) => void;
  readonly stepDone: (id: StepId) => void;
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
  let reached = 0;
  /** None while the steps wait for an engine. */
  let stage: { kind: Stage['kind']; since: number } | undefined;
  let stages = NO_TIME;

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
    reached = Math.max(reached, Math.min(BEFORE_VERIFIED, planFraction(plan, fractions)));
    const elapsed = (now() - started.at) / 1000;
    const seconds = mediaSeconds(plan);
    const gained = reached - started.fraction;
    report({
      stage: { kind: 'working' },
      fraction: reached,
      speed: seconds !== null && elapsed > 0.5 ? (gained * seconds) / elapsed : null,
      remaining: remainingTime(elapsed, started.fraction, reached),
    });
  };

  return {
    enter(next, fraction = null) {
      clock(next.kind);
      report({ ...NO_PROGRESS, stage: next, fraction });
    },
    begin(next, done) {
      clock(null);
      plan = next;
      for (const id of done) fractions.set(id, 1);
      reached = planFraction(plan, fractions);
      started = { at: now(), fraction: reached };
      tell();
    },
    stepProgress(step, inputBytes, progress) {
      if (stage === undefined) {
        clock('working');
        started = { at: now(), fraction: reached };
      }
      fractions.set(step.id, stepFraction(step, inputBytes, progress));
      tell();
    },
    stepDone(id) {
      fractions.set(id, 1);
      tell();
    },
    stages() {
      if (stage !== undefined) clock(stage.kind);
      return stages;
    },
  };
}
