import { isHeld, type DoneJob } from '../../../domain/job/job.ts';
import { isSameTarget, type Target } from '../../../domain/target/target.ts';
import { createTurns } from '../../../lib/in-turn.ts';
import type { Queue } from '../../../queue/contract/queue-api.ts';

/** Makes second jobs of done ones; a second press makes no twin of one that nobody has touched since the first. */
export function createConverterAgain(
  queue: Pick<Queue, 'snapshot' | 'convertAgain'>,
): (job: DoneJob, target: Target, start: 'held' | 'ready') => Promise<void> {
  const inTurn = createTurns();
  return (job, target, start) =>
    inTurn(async () => {
      const [source] = job.sources;
      const hasTwin = queue
        .snapshot()
        .jobs.some(
          (other) =>
            isHeld(other) &&
            other.sources[0]?.id === source?.id &&
            isSameTarget(other.target, target),
        );
      if (!hasTwin) await queue.convertAgain(job.id, target, start);
    });
}
