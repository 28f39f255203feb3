import { expect, test } from 'vitest';
import type { Job } from '../../../../../src/domain/job/job.ts';
import type { Target } from '../../../../../src/domain/target/target.ts';
import type { QueueSnapshot } from '../../../../../src/queue/contract/queue-api.ts';
import { createConverterAgain } from '../../../../../src/ui/state/rows/convert-again.ts';
import { aDoneJob, aQueuedJob } from '../../../../support/samples/jobs.ts';

const MKV: Target = { format: 'mkv', options: {} };
const WEBM: Target = { format: 'webm', options: {} };

test('two presses make one second job; another target, or one that was started, makes another', async () => {
  const first = aDoneJob();
  let jobs: readonly Job[] = [first];
  const again = createConverterAgain({
    snapshot: () => ({ jobs }) as QueueSnapshot,
    async convertAgain(_, target, start) {
      await Promise.resolve();
      const second = aQueuedJob({ id: `job-${jobs.length + 1}`, target, start });
      jobs = [...jobs, second];
      return second.id;
    },
  });
  await Promise.all([again(first, MKV, 'held'), again(first, MKV, 'held')]);
  expect(jobs).toHaveLength(2);
  await again(first, WEBM, 'ready');
  await again(first, WEBM, 'ready');
  expect(jobs).toHaveLength(4);
});
