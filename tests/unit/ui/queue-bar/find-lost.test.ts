import { expect, test, vi } from 'vitest';
import type { Job, LostJob } from '../../../../src/domain/job/job.ts';
import type { Queue } from '../../../../src/queue/contract/queue-api.ts';
import { findLost } from '../../../../src/ui/queue-bar/find-lost.ts';
import { aJobBase, aQueuedJob } from '../../../support/samples/jobs.ts';

const lost = (id: string): LostJob => ({
  ...aJobBase({ id }),
  state: 'lost',
  why: 'gone',
  work: null,
});

/** A queue of two lost jobs, of which `attach` finds the files of some. */
function aFinder(found: readonly string[]) {
  let jobs: readonly Job[] = [lost('a'), lost('b'), aQueuedJob({ id: 'c' })];
  const attach = vi.fn<Queue['attach']>(async () => {
    jobs = jobs.map((job) => (found.includes(job.id) ? aQueuedJob({ id: job.id }) : job));
    return [];
  });
  const queue = { snapshot: () => ({ jobs }), attach } as unknown as Queue;
  const said: string[] = [];
  const model = {
    announce: (text: string) => said.push(`said ${text}`),
    notify: (text: string) => said.push(`shown ${text}`),
  };
  return { find: () => findLost(queue, model, []), attach, said };
}

test('files are offered to the lost jobs only, and those found are counted', async () => {
  const { find, attach, said } = aFinder(['a']);
  await find();
  expect(attach.mock.calls[0]?.[0]).toEqual(['a', 'b']);
  expect(said[0]).toMatch(/^shown 1 of 2 lost files found\./u);
});

test('when all are found, that is all there is to say', async () => {
  const { find, said } = aFinder(['a', 'b']);
  await find();
  expect(said).toEqual(['said 2 lost files found: their jobs continue.']);
});
