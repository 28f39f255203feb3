import { expect, test } from 'vitest';
import type { FailedJob } from '../../../src/domain/job.ts';
import { reportText } from '../../../src/ui/report-text.ts';
import { aJobBase } from '../../support/jobs.ts';
import { aPlan, encoded, workWith } from './plan-fixtures.ts';

test('a report tells who did what and why, what was given up, and no name', () => {
  const job: FailedJob = {
    ...aJobBase({ avoid: ['webcodecs', 'segments'] }),
    state: 'failed',
    failure: { kind: 'declined', why: 'an edit list' },
    log: ['the last words'],
    work: workWith(
      aPlan([encoded('video', 'hevc', 'h264', 'ffmpeg', 'other-failed')], {
        spread: { kind: 'whole', because: 'seams' },
      }),
    ),
  };
  const report = reportText(job, '1.2.3', 'A browser');
  for (const fact of ['1.2.3', 'A browser', 'an edit list', 'the last words']) {
    expect(report).toContain(fact);
  }
  for (const fact of ['other-failed', 'seams', 'segments']) expect(report).toContain(`"${fact}"`);
  expect(report).not.toContain('clip.mov');
});
