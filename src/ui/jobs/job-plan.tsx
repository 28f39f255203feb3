import type { Estimate } from '../../domain/plan/model/estimate.ts';
import { workOf, type Job } from '../../domain/job/job.ts';
import type { Work } from '../../domain/job/work.ts';
import { describeEstimate } from '../words/describe-estimate.ts';
import { describeFit } from '../words/describe-fit.ts';
import { describeMetadata } from '../words/describe-metadata.ts';
import { describePlan } from '../words/describe-plan.ts';
import { describeRenditions } from '../words/describe-renditions.ts';
import { describeUnread } from '../words/describe-unread.ts';
import { describeSetbacks } from '../words/describe-setbacks.ts';
import './job-plan.css';

/** What is done to each track, by whom and how fast, and what did not work before. A failed plan is a detail. */
export function JobPlan({ job }: { readonly job: Job }) {
  const work = workOf(job);
  const setbacks = [...(work === null ? [] : describeUnread(work.media)), ...describeSetbacks(job)];
  return (
    <>
      {work !== null && job.state !== 'failed' && (
        <p class="job-plan">
          {listed([
            ...describeRenditions(work, job.target),
            ...describePlan(work.plan),
            ...describeMetadata(work.plan, job.target.format),
            ...describeFit(job.state, work.plan),
          ])}
          {!hasBegun(job, work) && <JobEstimate estimate={work.plan.estimate} />}
        </p>
      )}
      {setbacks.length > 0 && <p class="job-setbacks">{setbacks.join(' ')}</p>}
    </>
  );
}

function JobEstimate({ estimate }: { readonly estimate: Estimate }) {
  const facts = describeEstimate(estimate);
  if (facts.length === 0) return null;
  return (
    <>
      {SEPARATOR}
      <span class="job-estimate">{listed(facts)}</span>
    </>
  );
}

/** Never starts a line. */
const SEPARATOR = '\u00A0· ';

function listed(facts: readonly string[]): string {
  return facts.join(SEPARATOR);
}

/** Once a job has begun, what is left of it is shown instead of what all of it would take. */
function hasBegun(job: Job, { artifacts }: Work): boolean {
  const waits = job.state === 'queued' || job.state === 'paused';
  return !waits || Object.keys(artifacts).length > 0;
}
