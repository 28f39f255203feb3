import { isActive, type Job } from '../../domain/job/job.ts';

/** Something that the user can do with a job by a button with words. */
export type JobAction = 'pause' | 'resume' | 'cancel' | 'retry';

/** The actions that make sense for a job now, the most likely one first. */
export function actionsFor(job: Job): readonly JobAction[] {
  switch (job.state) {
    case 'queued':
      return job.start === 'held' ? [] : ['pause', 'cancel'];
    case 'running':
      return ['pause', 'cancel'];
    case 'finishing':
      return ['cancel'];
    case 'paused':
      return ['resume', 'cancel'];
    case 'failed':
    case 'cancelled':
      return ['retry'];
    case 'importing':
    case 'done':
    case 'lost':
      return [];
    default:
      return job satisfies never;
  }
}

/** True while another target can be chosen for the job. */
export function mayRetarget(job: Job): boolean {
  return !isActive(job) && job.state !== 'done' && job.state !== 'lost';
}

/** True while it matters how urgent the job is. */
export function mayPrioritise(job: Job): boolean {
  return job.state === 'queued' || job.state === 'paused';
}

/** True when the job can be forgotten without stopping anything. */
export function mayRemove(job: Job): boolean {
  return !isActive(job);
}
