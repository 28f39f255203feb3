import { expect, test } from 'vitest';
import { describeSetbacks } from '../../../../src/ui/words/describe-setbacks.ts';
import { aQueuedJob, aRunningJob } from '../../../support/samples/jobs.ts';
import { aPlan, copied, workWith } from '../plan-fixtures.ts';

test('a job that went well so far has none', () => {
  expect(describeSetbacks(aRunningJob())).toEqual([]);
});

test('what is done instead is told when it is done', () => {
  const avoid = ['webcodecs'] as const;
  expect(describeSetbacks(aQueuedJob({ avoid }))).toEqual([
    "The browser's own codecs failed, so FFmpeg will do it.",
  ]);
  expect(describeSetbacks(aRunningJob({ avoid }))).toEqual([
    "The browser's own codecs failed, so FFmpeg is doing it.",
  ]);
});

test('parts that did not fit matter only to a video that could have had some', () => {
  const avoid = ['segments', 'copy'] as const;
  const segmentation = { kind: 'whole', because: 'seams' } as const;
  const work = workWith(aPlan([copied('video', 'h264')], { segmentation }));
  expect(describeSetbacks(aRunningJob({ avoid, work }))).toEqual([
    'Its parts did not fit together, so it is being encoded in one piece.',
    'A plain copy did not work, so it is being re-encoded.',
  ]);
  const short = workWith(aPlan([copied('audio', 'aac')]));
  expect(describeSetbacks(aRunningJob({ avoid, work: short }))).toHaveLength(1);
});
