import { isSameTarget, withOptions, type Target } from '../target/target.ts';
import type { Options } from '../options/options.ts';
import { followedTarget } from './following.ts';
import type { UserEvent } from './job-event.ts';
import { isHeld, type Job } from './job.ts';
import { jobBase } from './queue-job.ts';

/** The job with what the user wants of it now; null when it is too late for that. */
export function reduceTarget(
  job: Job,
  event: Extract<UserEvent, { kind: 'set-target' | 'set-options' | 'choose' | 'follow' }>,
): Job | null {
  switch (event.kind) {
    case 'set-target':
      return retarget(withoutFollowing(job), event.target);
    case 'set-options':
      return retarget(withOwnOptions(job, event.options), withOptions(job.target, event.options));
    case 'choose':
      return choose(job, event.target);
    case 'follow':
      return follow(job, event.target);
    default:
      return event satisfies never;
  }
}

function withoutFollowing(job: Job): Job {
  const { following: _, ...own } = job;
  return own;
}

function withOwnOptions(job: Job, options: Partial<Options>): Job {
  const { following } = job;
  return following === undefined
    ? job
    : { ...job, following: { except: { ...following.except, ...options } } };
}

/** A job whose file is being given back in this moment is reached, too. What has been started stays what it is. */
function choose(job: Job, choice: Target): Job | null {
  if (job.following === undefined || !isHeld(job)) return null;
  const target = followedTarget(choice, job.following);
  if (isSameTarget(job.target, target)) return null;
  return job.state === 'lost' ? { ...job, target, work: null } : retarget(job, target);
}

function follow(job: Job, choice: Target): Job | null {
  const following = job.following ?? { except: {} };
  return job.target.slideshow === undefined
    ? retarget({ ...job, following }, followedTarget(choice, following))
    : null;
}

/** Another target makes the plan and its artifacts worthless. */
function retarget(job: Job, target: Target): Job | null {
  switch (job.state) {
    case 'queued':
      return { ...jobBase(job), state: 'queued', start: job.start, target, work: null };
    case 'failed':
      return { ...job, target, work: null };
    case 'paused':
      return { ...job, target, run: null, work: null };
    case 'importing':
    case 'cancelled':
      return { ...job, target };
    case 'running':
    case 'finishing':
    case 'done':
    case 'lost':
      return null;
    default:
      return job satisfies never;
  }
}
