import { expect, test } from 'vitest';
import type { Job, JobId } from '../../../../../src/domain/job/job.ts';
import type { QueueSnapshot } from '../../../../../src/queue/contract/queue-api.ts';
import { createMover } from '../../../../../src/ui/state/rows/move-jobs.ts';
import { aQueuedJob } from '../../../../support/samples/jobs.ts';

/** A queue of four that takes a while to store each move, and refuses those that are counted here. */
function aSlowQueue(refused: number[] = []) {
  let jobs: readonly Job[] = ['a', 'b', 'c', 'd'].map((id) => aQueuedJob({ id }));
  let moves = 0;
  return {
    order: () => jobs.map(({ id }) => id).join(''),
    snapshot: () => ({ jobs }) as QueueSnapshot,
    async move(id: JobId, before: JobId | null) {
      await new Promise((stored) => {
        setTimeout(stored, 5);
      });
      moves += 1;
      if (refused.includes(moves)) throw new DOMException('refused');
      const others = jobs.filter((job) => job.id !== id);
      const at = before === null ? others.length : others.findIndex((job) => job.id === before);
      const moved = jobs.filter((job) => job.id === id);
      jobs = [...others.slice(0, at), ...moved, ...others.slice(at)];
    },
  };
}

test('each press counts, however fast they come', async () => {
  const queue = aSlowQueue();
  const move = createMover(queue);
  await Promise.all([move('a', 'down'), move('a', 'down'), move('a', 'down')]);
  expect(queue.order()).toBe('bcda');
  await Promise.all([move('a', 'up'), move('d', 'up'), move('a', 'up'), move('a', 'up')]);
  expect(queue.order()).toBe('bacd');
});

test('one that is refused is told of, and takes none with it', async () => {
  const queue = aSlowQueue([1]);
  const move = createMover(queue);
  const [first, second] = await Promise.allSettled([move('a', 'down'), move('a', 'down')]);
  expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
  expect(queue.order()).toBe('bacd');
});
