import { isSameTarget, withOptions, type Target } from '../target/target.ts';
import { isSameByKind, type Choice } from '../target/choice.ts';
import type { FileKind } from '../media/file-kind.ts';
import type { Options } from '../options/options.ts';
import { asKind, fileKindOf } from './file-kind-of.ts';
import { followedTarget, following, type Following } from './following.ts';
import type { UserEvent } from './job-event.ts';
import { isHeld, type Job, type QueuedJob } from './job.ts';
import { jobBase, queueJob } from './queue-job.ts';

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
      return choose(job, event.choice);
    case 'follow':
      return follow(job, event.choice);
    default:
      return event satisfies never;
  }
}

function withoutFollowing(job: Job): Job {
  const { following: _, ...own } = job;
  return own;
}

function withOwnOptions(job: Job, options: Partial<Options>): Job {
  return job.following === undefined
    ? job
    : { ...job, following: { ...job.following, except: { ...job.following.except, ...options } } };
}

/** A job whose file is being given back in this moment is reached, too. What has been started stays what it is. */
function choose(job: Job, choice: Choice): Job | null {
  if (job.following === undefined || !isHeld(job)) return null;
  const target = followedTarget(choice, job.following, fileKindOf(job));
  const next = { ...job, following: following(choice, job.following.except) };
  if (isSameTarget(job.target, target))
    return isSameWay(job.following, next.following) ? null : next;
  return next.state === 'lost' ? { ...next, target, work: null } : retarget(next, target);
}

/** True where both follow one format, or both their kind, in the same way. */
function isSameWay({ formats: a }: Following, { formats: b }: Following): boolean {
  return a === undefined || b === undefined ? a === b : isSameByKind(a, b);
}

function follow(job: Job, choice: Choice): Job | null {
  const next = { ...job, following: following(choice, job.following?.except ?? {}) };
  return job.target.slideshow === undefined
    ? retarget(next, followedTarget(choice, next.following, fileKindOf(job)))
    : null;
}

/** A job that waits, once its file turned out to be of this kind. */
export function reduceFoundKind(job: QueuedJob, kind: FileKind): Job {
  const found = asKind(job, kind);
  return isSameTarget(job.target, found.target)
    ? found
    : { ...queueJob(found, null), start: job.start };
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
