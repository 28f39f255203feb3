import { expect, test } from 'vitest';
import { isJob } from '../../../src/storage/is-job.ts';
import { aQueuedJob, aRunningJob } from '../../support/jobs.ts';

const job: object = aQueuedJob();

test('jobs of this version are jobs', () => {
  expect(isJob(aQueuedJob())).toBe(true);
  expect(isJob(aRunningJob())).toBe(true);
  for (const state of ['finishing', 'paused', 'done', 'failed', 'cancelled', 'lost'])
    expect(isJob({ ...job, state })).toBe(true);
});

const OTHERS: Record<string, unknown> = {
  nothing: undefined,
  null: null,
  text: 'job',
  'an empty row': {},
  'one without an id': { ...job, id: undefined },
  'one without an order': { ...job, order: undefined },
  'one whose order is text': { ...job, order: '1' },
  'one that was never stored so': { ...job, state: 'importing' },
  'one in a state to come': { ...job, state: 'dreaming' },
  'one in a state that every object has': { ...job, state: 'no-such-state' },
  'one without sources': { ...job, sources: [] },
  'one whose sources are no list': { ...job, sources: {} },
  'one without a target': { ...job, target: null },
  'one for a format to come': { ...job, target: { format: 'mp5', options: {} } },
};

for (const [name, row] of Object.entries(OTHERS)) {
  test(`${name} is none`, () => expect(isJob(row)).toBe(false));
}
