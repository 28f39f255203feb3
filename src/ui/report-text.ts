import { workOf, type FailedJob } from '../domain/job.ts';

/** All that helps to find out why a job failed, for a bug report. Names no files. */
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
    media: work?.media ?? null,
    steps: work?.plan.steps ?? null,
  };
  return [JSON.stringify(facts, null, 2), ...job.log].join('\n');
}
