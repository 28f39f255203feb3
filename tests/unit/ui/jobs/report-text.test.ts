import { expect, test } from 'vitest';
import type { FailedJob } from '../../../../src/domain/job/job.ts';
import type { BrowserFacts } from '../../../../src/ui/state/app-services.ts';
import { reportText } from '../../../../src/ui/jobs/report-text.ts';
import { aJobBase } from '../../../support/samples/jobs.ts';
import { aPlan, encoded, workWith } from '../plan-fixtures.ts';
import { FOUR_SEGMENTS } from '../plan-steps.ts';

const BROWSER: BrowserFacts = {
  browser: 'A browser',
  cores: 2,
  memory: null,
  decodes: ['h264'],
  encodes: ['vp9'],
  opfs: 'present',
  locks: 'missing',
  persistence: null,
};

function aFailedJob(change: Partial<FailedJob> = {}): FailedJob {
  return {
    ...aJobBase({ avoid: ['webcodecs', 'segments'] }),
    state: 'failed',
    failure: { kind: 'declined', why: 'an edit list' },
    step: null,
    log: ['the last words'],
    work: workWith(
      aPlan([encoded('video', 'hevc', 'h264', 'ffmpeg', 'other-failed')], {
        steps: FOUR_SEGMENTS,
        segmentation: { kind: 'whole', because: 'seams' },
      }),
    ),
    ...change,
  };
}

test('a report tells who did what and why, what was given up and where, and no name', () => {
  const report = reportText(aFailedJob(), '1.2.3', BROWSER);
  for (const fact of ['1.2.3', 'A browser', 'an edit list', 'the last words']) {
    expect(report).toContain(fact);
  }
  for (const fact of ['other-failed', 'seams', 'segments', 'vp9']) {
    expect(report).toContain(`"${fact}"`);
  }
  expect(report).not.toContain('clip.mov');
});

test('the arguments are those of the step that failed', () => {
  const report = reportText(aFailedJob({ step: 'segment-2' }), '1.2.3', BROWSER);
  expect(report).toMatch(/"failedStep": "segment-2"/u);
  expect(report.match(/"-progress"/gu)).toHaveLength(1);
  expect(report).toContain('"libx264"');
  expect(reportText(aFailedJob(), '1.2.3', BROWSER)).toContain('"arguments": null');
});

test('of a long log the end is told', () => {
  const log = Array.from({ length: 80 }, (_, n) => `line ${n};`);
  const report = reportText(aFailedJob({ log }), '1.2.3', BROWSER);
  expect(report).toContain('line 79;');
  expect(report).toContain('line 30;');
  expect(report).not.toContain('line 29;');
});
