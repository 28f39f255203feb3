import type { JobId } from '../../../domain/job/job.ts';
import { createTurns } from '../../../lib/in-turn.ts';
import type { Queue } from '../../../queue/contract/queue-api.ts';
import { beforeAfterMove } from './job-order.ts';

/** Moves jobs by one place, one wish after the other: each starts from where the one before has left its job. */
export function createMover(
  queue: Pick<Queue, 'snapshot' | 'move'>,
): (id: JobId, direction: 'up' | 'down') => Promise<void> {
  const inTurn = createTurns();
  return (id, direction) =>
    inTurn(async () => {
      // What the page shows is a moment late: the queue itself knows where the job is.
      const place = beforeAfterMove(queue.snapshot().jobs, id, direction);
      if (place !== null) await queue.move(id, place.before);
    });
}
