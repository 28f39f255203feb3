import type { JobBase } from '../domain/job.ts';
import { messages } from './messages.ts';

/** Says which try this is when an earlier one failed; pausing and reloading are not worth a word. */
export function JobAttempt({ job }: { readonly job: JobBase }) {
  const failedBefore = job.crashes > 0 || job.avoid.length > 0;
  return failedBefore && job.attempt > 1 ? (
    <span class="job-attempt">{messages.attempt(job.attempt)}</span>
  ) : null;
}
