import type { DoneJob, Job, JobBase, QueuedJob, Start } from './job.ts';
import type { Target } from '../target/target.ts';

/** What a second job is beside its files: its place, and nothing done yet. */
export type SecondJob = Omit<JobBase, 'sources' | 'kind' | 'target' | 'following'>;

/**
 * A second job of the files of one that is done, for another target; the first stays as it is, with its result. Both
 * remember that the files are not theirs alone. Null for a job that is not done.
 */
export function convertAgain(
  job: Job,
  second: SecondJob,
  target: Target,
  start: Start,
): { readonly first: DoneJob; readonly second: QueuedJob } | null {
  if (job.state !== 'done' || job.removed !== undefined) return null;
  const sources = job.sources.map((source) => ({ ...source, shared: true as const }));
  const kind = job.kind === undefined ? {} : { kind: job.kind };
  return {
    first: { ...job, sources },
    second: { ...second, ...kind, sources, target, state: 'queued', start, work: null },
  };
}
