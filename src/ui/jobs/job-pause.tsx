import type { PausedJob } from '../../domain/job/job.ts';
import { describePause } from '../words/describe-kept.ts';

/** How a paused job stands. */
export function JobPause({ job }: { readonly job: PausedJob }) {
  return <p class="job-state">{describePause(job)}</p>;
}
