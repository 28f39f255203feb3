import { workOf, type FailedJob } from '../domain/job.ts';

/** All that helps to find out why a job failed, what was tried and why, for a bug report. Names no files. */
export function reportText(job: FailedJob, version: string, browser: string): string {
  const { target, attempt, crashes, avoid, failure } = job;
  const work = workOf(job);
  const facts = {
    version,
    browser,
    target,
    attempt,
    crashes,
    avoid,
    failure,
    sources: job.sources.map(({ size, type }) => ({ size, type })),
    engineChoice: work?.choice ?? null,
    media: work?.media ?? null,
    decisions: work?.plan.decisions ?? null,
    spread: work?.plan.spread ?? null,
    estimate: work?.plan.estimate ?? null,
    steps: work?.plan.steps ?? null,
  };
  return [JSON.stringify(facts, null, 2), ...job.log].join('\n');
}
