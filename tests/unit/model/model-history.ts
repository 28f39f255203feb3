import type { Failure } from '../../../src/domain/failure/failure.ts';
import type { Job } from '../../../src/domain/job/job.ts';
import { isSegment } from '../../../src/domain/step/step.ts';
import type { Tab } from '../../support/queue/browser-world.ts';
import type { PendingStep } from '../../support/queue/fakes.ts';
import type { ModelWorld } from './model-world.ts';

/** What happened so far: jobs that were acknowledged, why any may have failed, whether bytes may lie around, the time. */
export type History = {
  readonly acknowledged: Set<string>;
  readonly excuses: Set<Failure['kind']>;
  litter: 'none' | 'allowed';
  minutes: number;
  files: number;
  /** Jobs that were given their files back. */
  found: number;
};

/** The file that a job is about. */
export const nameOf = (job: Job) => job.sources[0]?.name ?? '';
/** True for a job that is in the list. */
export const isThere = (job: Job) => job.removed === undefined;
/** The jobs that a tab shows. */
export const jobsOf = (tab: Tab) => tab.queue.snapshot().jobs;

/** All steps that are being run in any tab. */
export function stepsOf({ tabs }: ModelWorld): PendingStep[] {
  return tabs.flatMap((tab) => [...tab.engine.running]);
}

/** The file that a step reads. */
export const fileOf = ({ request }: PendingStep) => {
  const file = request.inputs.flat().find((blob) => blob instanceof File);
  return file instanceof File ? file.name : '?';
};

/** The steps of a job that a pause must not throw away. */
export function begunSegments(world: ModelWorld, job: Job): PendingStep[] {
  return stepsOf(world).filter(
    (step) => fileOf(step) === nameOf(job) && step.begun() && isSegment(step.request.step),
  );
}
