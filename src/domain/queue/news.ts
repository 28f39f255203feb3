import { isActive, isSettled, jobName, type Job, type JobId } from '../job/job.ts';
import { isAtRest } from './jobs-left.ts';

/** Seconds of work from which on the end of one job is news of its own. */
export const LONG_JOB = 30;

/** Jobs that have ended since the queue was last at rest, by their names. */
export type Tally = { readonly done: readonly string[]; readonly failed: readonly string[] };

/** Before anything has ended. */
export const NO_TALLY: Tally = { done: [], failed: [] };

/** Something that whoever looks away wants to know. `long`: it took a while. */
export type News = Tally & {
  /** `finished`: nothing more will happen by itself. `job`: a long job has ended, and others go on. */
  readonly kind: 'finished' | 'job';
  readonly long: boolean;
};

/** Compares two looks at the queue; `now` is in ms since 1970. The tally begins anew when the queue is at rest. */
export function newsBetween(
  tally: Tally,
  before: ReadonlyMap<JobId, Job>,
  after: readonly Job[],
  now: number,
): { readonly tally: Tally; readonly news: News | null } {
  const ended = after.flatMap((job) => {
    const earlier = before.get(job.id);
    const outcome = outcomeOf(job);
    return earlier === undefined || isSettled(earlier) || outcome === null
      ? []
      : [{ name: jobName(job), outcome, long: secondsOf(earlier, job, now) >= LONG_JOB }];
  });
  const names = (outcome: 'done' | 'failed', onlyLong = false) =>
    ended
      .filter((one) => one.outcome === outcome && (!onlyLong || one.long))
      .map(({ name }) => name);
  const next: Tally = {
    done: [...tally.done, ...names('done')],
    failed: [...tally.failed, ...names('failed')],
  };
  const long = ended.some((one) => one.long);
  if (after.every(isAtRest)) {
    const news = ended.length > 0 ? ({ kind: 'finished', long, ...next } as const) : null;
    return { tally: NO_TALLY, news };
  }
  if (!long) return { tally: next, news: null };
  return {
    tally: next,
    news: { kind: 'job', long, done: names('done', true), failed: names('failed', true) },
  };
}

/** Whether the browser lets Kiln show messages of the system; `missing` where there are none. */
export type NotifyPermission = 'granted' | 'refused' | 'unasked' | 'missing';

/** How the user may be told, and what the browser says to it. */
export type TellingFacts = {
  readonly role: 'runner' | 'viewer';
  readonly page: 'hidden' | 'visible';
  readonly notify: 'unasked' | 'off' | 'on';
  readonly permission: NotifyPermission;
  readonly sound: 'off' | 'on';
};

/**
 * By what means news are told. Only the tab that runs the queue tells; who sees the page is not notified, and hears no
 * more than the end of what took a while.
 */
export function waysToTell(
  { long }: News,
  { role, page, notify, permission, sound }: TellingFacts,
): { readonly notification: boolean; readonly sound: boolean } {
  const away = page === 'hidden';
  const tells = role === 'runner';
  return {
    notification: tells && away && notify === 'on' && permission === 'granted',
    sound: tells && sound === 'on' && (away || long),
  };
}

/** Jobs that the user has put an end to are no news. */
function outcomeOf(job: Job): 'done' | 'failed' | null {
  if (job.state === 'done') return 'done';
  return job.state === 'failed' || job.state === 'lost' ? 'failed' : null;
}

function secondsOf(before: Job, after: Job, now: number): number {
  if (after.state === 'done') return after.seconds;
  return isActive(before) ? (now - before.run.startedAt) / 1000 : 0;
}
