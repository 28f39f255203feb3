import { expect, test } from 'vitest';
import {
  NO_STATISTICS,
  NO_TIME,
  withFailed,
  withFinished,
} from '../../../../src/domain/queue/statistics.ts';

const finished = {
  bytesIn: 100,
  bytesOut: 50,
  media: 60,
  stages: { ...NO_TIME, probing: 1, working: 5 },
  ways: ['webcodecs'],
  trial: null,
} as const;

test('finished jobs add up, by stage and by who made them', () => {
  const sum = withFinished(withFinished(NO_STATISTICS, finished), finished);
  expect(sum).toEqual({
    done: 2,
    failed: 0,
    bytesIn: 200,
    bytesOut: 100,
    media: 120,
    stages: { ...NO_TIME, probing: 2, working: 10 },
    ways: { webcodecs: { media: 120, work: 10 } },
  });
});

test('a job that two made says nothing about the speed of either', () => {
  const sum = withFinished(NO_STATISTICS, { ...finished, ways: ['copy', 'ffmpeg'] });
  expect(sum).toMatchObject({ done: 1, ways: {} });
});

test('failed jobs are counted, and nothing else of them', () => {
  expect(withFailed(NO_STATISTICS)).toEqual({ ...NO_STATISTICS, failed: 1 });
});
