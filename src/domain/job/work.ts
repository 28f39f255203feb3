import { unchangedSteps, type StoredStep } from '../plan/unchanged-steps.ts';
import { PLAN_VERSION, type Plan } from '../plan/model/plan.ts';
import type { EngineChoice } from '../engine/engine-id.ts';
import type { MediaInfo } from '../media/media.ts';
import type { Artifact } from '../step/artifact.ts';
import type { StepId } from '../step/step.ts';

/** What has been found out and done for a job so far; survives restarts, so nothing in it is done twice. */
export type Work = {
  readonly media: MediaInfo;
  readonly plan: Plan;
  /** Which engines the user allowed when it was planned. */
  readonly choice: EngineChoice;
  readonly artifacts: Readonly<Record<StepId, Artifact>>;
};

/**
 * What a plan of another version left: its steps, and the artifacts that were made by then. The job is planned anew, and
 * artifacts of steps that are equal are kept.
 */
export type OutdatedWork = {
  readonly outdated: readonly StoredStep[];
  readonly artifacts: Readonly<Record<StepId, Artifact>>;
};

/** Work as a job has it in hand. */
export type StoredWork = Work | OutdatedWork;

/** The work, if its plan is of this version. */
export function currentWork(work: StoredWork | null): Work | null {
  return work !== null && 'plan' in work ? work : null;
}

/**
 * Work as it was stored, by whatever version: the one place where a stored plan is read. Of a plan of another version
 * nothing is believed but which steps it had.
 */
export function readWork(stored: StoredWork): StoredWork {
  return 'outdated' in stored || stored.plan.planVersion === PLAN_VERSION
    ? stored
    : { outdated: stored.plan.steps, artifacts: stored.artifacts };
}

/** New work with the artifacts of earlier work whose steps are equal. */
export function withArtifactsOf(work: Work, { outdated, artifacts }: OutdatedWork): Work {
  const unchanged = unchangedSteps(work.plan.steps, outdated);
  const kept = Object.entries(artifacts).filter(([step]) => unchanged.has(step));
  return { ...work, artifacts: Object.fromEntries(kept) };
}
