import type { Job, LostJob } from '../../../src/domain/job/job.ts';
import type { Tab } from '../../support/queue/browser-world.ts';
import { holds, sameList } from './holds.ts';
import { jobsOf, nameOf, type History } from './model-history.ts';
import type { ModelWorld } from './model-world.ts';
import { otherFile, userFile } from './outside-files.ts';

/** A wish that the storage refused was refused in front of the user; null then. */
export async function refusable<T>(wished: Promise<T>): Promise<T | null> {
  return wished.catch((error: unknown) => {
    if (!(error instanceof DOMException)) throw error;
    return null;
  });
}

/** Jobs of a tab that wait for their files; where none does, all of them. */
export function lostFirst(tab: Tab): readonly Job[] {
  const lost = jobsOf(tab).filter(({ state }) => state === 'lost');
  return lost.length > 0 ? lost : jobsOf(tab);
}

/** I14: a job that has its file again is what it was before it was lost, and nothing starts that was not to start. */
export function checkFound({ before }: LostJob, after: Job | undefined): void {
  if (before === 'paused') holds(after?.state === 'paused', 'I14: paused');
  else if (before === 'held')
    holds(after?.state === 'queued' && after.start === 'held', 'I14: held');
  else holds(after !== undefined && after.state !== 'lost', 'I14: found');
}

/** Gives a job a file of the name that it was added with. I15: none but the one that was added is taken. */
export async function giveBack(
  world: ModelWorld,
  history: History,
  tab: Tab,
  job: Job,
  given: 'right' | 'other',
): Promise<void> {
  const name = nameOf(job);
  const file = given === 'right' ? userFile(name) : otherFile(name);
  const strangers = await refusable(tab.queue.attach([job.id], [file]));
  await world.settle();
  if (strangers === null) return;
  const after = (await world.storage.jobs.all()).find(({ id }) => id === job.id);
  const isTaken = strangers.length === 0;
  holds(isTaken === (given === 'right' && job.state === 'lost'), `I15: the ${given} file`);
  const ids = ({ sources }: Job) => sources.map(({ id }) => id);
  if (!isTaken || job.state !== 'lost') {
    sameList(after === undefined ? [] : ids(after), ids(job), 'I15: sources');
    return;
  }
  history.found += 1;
  checkFound(job, after);
}
