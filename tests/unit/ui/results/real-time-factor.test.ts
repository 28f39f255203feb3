import { expect, test } from 'vitest';
import type { DoneJob } from '../../../../src/domain/job/job.ts';
import { realTimeFactor } from '../../../../src/ui/results/real-time-factor.ts';
import { aJobBase } from '../../../support/samples/jobs.ts';
import { aMedia } from '../../../support/samples/media.ts';
import { aPlan, copied, encoded, workWith } from '../plan-fixtures.ts';

const ARTIFACT = { id: 'artifact-1', size: 1, heap: 0, fingerprint: null };

/** A job whose output of 10 seconds was encoded in 2. */
function aDoneJob(change: Partial<DoneJob> = {}): DoneJob {
  return {
    ...aJobBase({ attempt: 1 }),
    state: 'done',
    work: workWith(aPlan([encoded('video', 'hevc', 'h264', 'webcodecs')])),
    outputs: [
      { name: 'clip.mp4', suffix: '', mime: 'video/mp4', artifact: ARTIFACT, media: aMedia() },
    ],
    seconds: 2,
    ...change,
  };
}

test('seconds of media per second', () => {
  expect(realTimeFactor(aDoneJob())).toBe(5);
});

test('nothing for a copy, nor for the last part of a job that was interrupted', () => {
  expect(realTimeFactor(aDoneJob({ work: workWith(aPlan([copied('video', 'h264')])) }))).toBeNull();
  expect(realTimeFactor(aDoneJob({ attempt: 2 }))).toBeNull();
});
