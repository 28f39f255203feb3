import type { JobId } from '../domain/job.ts';
import type { Queue } from '../queue/queue-api.ts';
import { messages } from './messages.ts';
import type { Model } from './model.ts';

type Attempt = (work: () => Promise<unknown>) => Promise<void>;

/** The ways to give lost jobs their files back. */
export function createFinder(queue: Queue, model: Model, attempt: Attempt) {
  const lostIds = () =>
    queue
      .snapshot()
      .jobs.filter((job) => job.state === 'lost')
      .map((job) => job.id);

  return {
    /** Resolves with the files that belong to none of the jobs. */
    async attach(ids: readonly JobId[], files: readonly File[]): Promise<readonly File[]> {
      let strangers: readonly File[] = [];
      await attempt(async () => {
        strangers = await queue.attach(ids, files);
      });
      return strangers;
    },
    /** To be called in a click, as the browser has to ask. */
    async unlock(id: JobId): Promise<'allowed' | 'refused'> {
      let allowed = false;
      await attempt(async () => {
        allowed = await queue.unlock(id);
      });
      return allowed ? 'allowed' : 'refused';
    },
    /** Gives as many lost jobs their files back as there are among these, and says how many. */
    findLost: (files: readonly File[]) =>
      attempt(async () => {
        const before = lostIds();
        await queue.attach(before, files);
        const after = new Set(lostIds());
        const found = before.filter((id) => !after.has(id)).length;
        if (found === before.length) model.announce(messages.found(found, before.length));
        else model.notify(messages.found(found, before.length));
      }),
  };
}
