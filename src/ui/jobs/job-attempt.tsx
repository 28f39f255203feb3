import type { JobBase } from '../../domain/job/job.ts';
import { jobsWords } from '../words/jobs-words.ts';

/** Says which try this is after a crash. Pausing and reloading are not worth a word, another way has its own. */
export function JobAttempt({ job }: { readonly job: JobBase }) {
  return job.crashes > 0 && job.attempt > 1 ? (
    <span class="job-attempt">{jobsWords.attempt(String(job.attempt))}</span>
  ) : null;
}
