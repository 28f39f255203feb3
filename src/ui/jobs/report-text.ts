import { workOf, type FailedJob } from '../../domain/job/job.ts';
import { stepArgs } from '../../engines/ffmpeg/arguments/step-args.ts';
import type { BrowserFacts } from '../state/app-services.ts';

/** How many of the engine's last lines are worth reading. */
const LOG_LINES = 50;

/**
 * All that helps to find out why a job failed: what was tried and why, what the engine was told and said, and where.
 * Names no files.
 */
export function reportText(job: FailedJob, version: string, browser: BrowserFacts): string {
  const { target, attempt, crashes, avoid, failure } = job;
  const work = workOf(job);
  const step = work?.plan.steps.find(({ id }) => id === job.step);
  const facts = {
    version,
    browser,
    target,
    attempt,
    crashes,
    avoid,
    failure,
    failedStep: step?.id ?? null,
    engine: step?.engine ?? null,
    arguments: step?.engine === 'ffmpeg' ? stepArgs(step) : null,
    sources: job.sources.map(({ size, type, kept }) => ({ size, type, kept })),
    engineChoice: work?.choice ?? null,
    media: work?.media ?? null,
    decisions: work?.plan.decisions ?? null,
    segmentation: work?.plan.segmentation ?? null,
    estimate: work?.plan.estimate ?? null,
    done: Object.keys(work?.artifacts ?? {}),
    steps: work?.plan.steps ?? null,
  };
  return [JSON.stringify(facts, null, 2), ...job.log.slice(-LOG_LINES)].join('\n');
}
