import type { JobEvent } from '../../../src/domain/job/job-event.ts';
import type { JobState } from '../../../src/domain/job/job.ts';

/**
 * The states that each event may lead to, by the state it comes from: the table of the design, written down a second
 * time and apart from the reducer. What is not in it changes nothing.
 */
export const TRANSITIONS: Record<
  JobState,
  Partial<Record<JobEvent['kind'], readonly JobState[]>>
> = {
  importing: {
    release: ['importing'],
    'set-target': ['importing'],
    'set-options': ['importing'],
    choose: ['importing'],
    follow: ['importing'],
    move: ['importing'],
    prioritise: ['importing'],
    cancel: ['cancelled'],
  },
  queued: {
    remove: ['queued'],
    'put-back': ['queued'],
    release: ['queued'],
    'set-target': ['queued'],
    'set-options': ['queued'],
    choose: ['queued'],
    follow: ['queued'],
    move: ['queued'],
    prioritise: ['queued'],
    start: ['running'],
    'planned-ahead': ['queued'],
    'turned-out': ['queued'],
    unreachable: ['lost'],
    pause: ['paused'],
    cancel: ['cancelled'],
  },
  running: {
    remove: ['cancelled'],
    move: ['running'],
    prioritise: ['running'],
    planned: ['running'],
    'step-done': ['running'],
    'steps-done': ['finishing'],
    replan: ['queued'],
    'turned-out': ['queued'],
    failed: ['failed'],
    'source-lost': ['lost'],
    crashed: ['queued', 'failed'],
    left: ['queued'],
    pause: ['paused'],
    cancel: ['cancelled'],
  },
  finishing: {
    remove: ['cancelled'],
    move: ['finishing'],
    prioritise: ['finishing'],
    done: ['done'],
    replan: ['queued'],
    'turned-out': ['queued'],
    failed: ['failed'],
    'source-lost': ['lost'],
    crashed: ['queued', 'failed'],
    left: ['queued'],
    cancel: ['cancelled'],
  },
  paused: {
    remove: ['paused', 'cancelled'],
    'put-back': ['paused'],
    'set-target': ['paused'],
    'set-options': ['paused'],
    follow: ['paused'],
    move: ['paused'],
    prioritise: ['paused'],
    'step-done': ['paused'],
    rested: ['paused'],
    crashed: ['paused'],
    left: ['paused'],
    unreachable: ['lost'],
    resume: ['queued', 'running'],
    cancel: ['cancelled'],
  },
  done: { move: ['done'], saved: ['done'], remove: ['done'], 'put-back': ['done'] },
  failed: {
    remove: ['failed'],
    'put-back': ['failed'],
    'set-target': ['failed'],
    'set-options': ['failed'],
    follow: ['failed'],
    move: ['failed'],
    retry: ['queued'],
  },
  cancelled: {
    remove: ['cancelled'],
    'put-back': ['cancelled'],
    'set-target': ['cancelled'],
    'set-options': ['cancelled'],
    follow: ['cancelled'],
    move: ['cancelled'],
    retry: ['queued'],
  },
  lost: {
    remove: ['lost'],
    'put-back': ['lost'],
    release: ['lost'],
    choose: ['lost'],
    move: ['lost'],
    found: ['queued', 'paused', 'lost'],
  },
};

/** True when some event leads from one state to the other. */
export function isLegal(from: JobState, to: JobState): boolean {
  return Object.values(TRANSITIONS[from]).some((states) => states.includes(to));
}
