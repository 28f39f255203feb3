import type { Job, JobId } from '../../domain/job/job.ts';
import { placeBefore, type Place } from './place-before.ts';

/** A place right behind a job, whatever its state. */
export function placeBehind(jobs: readonly Job[], id: JobId): Place {
  const index = jobs.findIndex((job) => job.id === id);
  const [job, next] = [jobs[index], jobs[index + 1]];
  const place = placeBefore(jobs, '', next?.id ?? null);
  if (job === undefined || next === undefined || next.priority === job.priority) return place;
  // The last of its priority: any larger order is behind it.
  return { priority: job.priority, order: Math.max(...jobs.map(({ order }) => order)) + 1 };
}
