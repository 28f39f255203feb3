import { expect, test } from 'vitest';
import { jobName, type Job } from '../../../../../src/domain/job/job.ts';
import {
  viewJobs,
  WHOLE_QUEUE,
  type ListView,
} from '../../../../../src/ui/state/rows/list-view.ts';
import { aJobBase, aSource } from '../../../../support/samples/jobs.ts';

function aJob(n: number, change: Partial<Job> = {}): Job {
  const name = n % 2 === 0 ? `${n}.mp4` : `${n}.png`;
  const type = n % 2 === 0 ? 'video/mp4' : 'image/png';
  const base = aJobBase({
    id: `job-${n}`,
    order: 100 - n,
    createdAt: n,
    sources: [aSource({ id: `source-${n}`, name, type, size: (n * 7) % 23 })],
  });
  return { ...base, state: 'queued', start: 'held', work: null, ...change } as Job;
}

/** Twenty-three jobs, from the last to the first; the first of them is cancelled. */
const JOBS = Array.from({ length: 23 }, (_, n) =>
  aJob(22 - n, n === 0 ? ({ state: 'cancelled' } as Partial<Job>) : {}),
);

const names = (view: Partial<ListView>, jobs: readonly Job[] = JOBS) =>
  viewJobs(jobs, { ...WHOLE_QUEUE, ...view }).map(jobName);

test('a long list is narrowed to a state or a kind', () => {
  expect(names({ phase: 'cancelled' })).toEqual(['22.mp4']);
  expect(names({ kind: 'picture' })).toHaveLength(11);
  expect(names({ kind: 'video', phase: 'held' })).toHaveLength(11);
});

test('a long list is sorted by name as people count, by size, by age', () => {
  expect(names({ sort: 'name' }).slice(0, 3)).toEqual(['0.mp4', '1.png', '2.mp4']);
  expect(names({ sort: 'name' }).at(-1)).toBe('22.mp4');
  expect(names({ sort: 'size' })[0]).toBe('13.png');
  expect(names({ sort: 'newest' })[0]).toBe('22.mp4');
});

test('a short list is always whole: a filter that was forgotten hides nothing', () => {
  expect(names({ phase: 'failed', sort: 'name' }, JOBS.slice(0, 20))).toHaveLength(20);
});
