import type { Job } from '../domain/job.ts';
import { JobFailure } from './job-failure.tsx';
import { JobPlan } from './job-plan.tsx';
import { JobProgress } from './job-progress.tsx';
import { JobResult } from './job-result.tsx';
import { JobWishButtons } from './job-wish-buttons.tsx';
import { messages } from './messages.ts';
import './job-details.css';

/** How the job stands, what is done to each track, and what can be done about it. */
export function JobDetails({ job }: { readonly job: Job }) {
  return (
    <div class="job-details">
      <JobStatus job={job} />
      <JobPlan job={job} />
      {job.state !== 'done' && <JobWishButtons job={job} />}
    </div>
  );
}

function JobStatus({ job }: { readonly job: Job }) {
  switch (job.state) {
    case 'importing':
      return <p class="job-state">{messages.importing}</p>;
    case 'queued':
      return <p class="job-state">{job.start === 'held' ? messages.held : messages.waiting}</p>;
    case 'running':
    case 'finishing':
      return <JobProgress job={job} />;
    case 'paused':
      return <p class="job-state">{messages.paused}</p>;
    case 'cancelled':
      return <p class="job-state">{messages.cancelled}</p>;
    case 'done':
      return <JobResult job={job} />;
    case 'failed':
    case 'lost':
      return <JobFailure job={job} />;
    default:
      return job satisfies never;
  }
}
