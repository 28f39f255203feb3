import type { Queue } from '../../queue/contract/queue-api.ts';
import type { Model } from '../state/model.ts';
import { formatNumber } from '../words/numbers.ts';
import { lostWords } from '../words/lost-words.ts';

/** Gives as many lost jobs their files back as there are among these, and says how many. */
export async function findLost(
  queue: Pick<Queue, 'snapshot' | 'attach'>,
  model: Pick<Model, 'announce' | 'notify'>,
  files: readonly File[],
): Promise<void> {
  const lostIds = () =>
    queue
      .snapshot()
      .jobs.filter((job) => job.state === 'lost')
      .map((job) => job.id);

  const before = lostIds();
  await queue.attach(before, files);
  const after = new Set(lostIds());
  const found = before.filter((id) => !after.has(id)).length;
  if (found === before.length) model.announce(lostWords.foundAll(found));
  else model.notify(lostWords.foundSome(formatNumber(found), before.length), 'fact');
}
