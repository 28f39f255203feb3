import { workOf, type Job } from '../../domain/job/job.ts';
import { describeEdits } from '../words/describe-edits.ts';
import { formatFacts } from '../words/numbers.ts';
import './job-edits.css';

/** What a job does to its file beyond converting it. */
export function JobEdits({ job }: { readonly job: Job }) {
  const edits = describeEdits(job.target, workOf(job));
  if (edits.length === 0) return null;
  return <p class="job-edits">{formatFacts(edits)}</p>;
}
