import { isSettled, jobName, type Job, type JobId } from '../../domain/job/job.ts';
import { isAtRest } from '../../domain/queue/jobs-left.ts';
import { words } from '../words/words.ts';

/** What became of the queue between two looks at it. */
export type Milestones = {
  readonly added: number;
  readonly done: readonly string[];
  readonly failed: readonly string[];
  /** The last unsettled job has just settled. */
  readonly finished: boolean;
};

/** Milestones of a queue in which nothing has changed. */
export const NO_MILESTONES: Milestones = { added: 0, done: [], failed: [], finished: false };

/** Compares two snapshots. Jobs made before `since` were restored rather than added. */
export function milestonesBetween(
  before: ReadonlyMap<JobId, Job>,
  after: readonly Job[],
  since: number,
): Milestones {
  const added = after.filter((job) => !before.has(job.id) && job.createdAt >= since).length;
  const settled = after.filter((job) => {
    const earlier = before.get(job.id);
    return earlier !== undefined && !isSettled(earlier) && isSettled(job);
  });
  const names = (...states: Job['state'][]) =>
    settled.filter((job) => states.includes(job.state)).map(jobName);
  return {
    added,
    done: names('done'),
    failed: names('failed', 'lost'),
    finished: settled.length > 0 && after.every(isAtRest),
  };
}

/** Adds up the milestones that happened since the last announcement. */
export function addMilestones(a: Milestones, b: Milestones): Milestones {
  return {
    added: a.added + b.added,
    done: [...a.done, ...b.done],
    failed: [...a.failed, ...b.failed],
    finished: b.finished || (a.finished && b.added === 0),
  };
}

/** Milestones as sentences; empty when there are none. */
export function milestoneText({ added, done, failed, finished }: Milestones): string {
  const { said } = words.app;
  const name = (
    names: readonly string[],
    one: (name: string) => string,
    more: (n: number) => string,
  ) => (names.length === 1 ? one(names[0] ?? '') : more(names.length));
  return [
    ...(added > 0 ? [said.added(added)] : []),
    ...(done.length > 0 ? [name(done, said.done, said.doneMany)] : []),
    ...(failed.length > 0 ? [name(failed, said.failed, said.failedMany)] : []),
    ...(finished ? [said.finished] : []),
  ].join(' ');
}
