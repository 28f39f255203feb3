import { describe, expect, test } from 'vitest';
import type { DoneJob } from '../../../../src/domain/job/job.ts';
import { DEFAULT_TEMPLATE } from '../../../../src/domain/job/name-template.ts';
import { nameFrom, resultName } from '../../../../src/domain/job/result-name.ts';
import { aDoneJob, aSource } from '../../../support/samples/jobs.ts';

const VIDEO = {
  ...{ name: 'Holiday', preset: 'Phone', height: '720', codec: 'h264' },
  ...{ date: '2026-01-31', n: '07', of: '12' },
};
const SONG = { ...VIDEO, height: '', preset: '' };

describe('a template makes the name that it says', () => {
  const CASES: readonly (readonly [template: string, parts: typeof VIDEO, name: string])[] = [
    ['{name}', VIDEO, 'Holiday'],
    ['{name} {height}p', VIDEO, 'Holiday 720p'],
    ['{n} of {of} - {name}', VIDEO, '07 of 12 - Holiday'],
    ['{date}_{name}_{codec}', VIDEO, '2026-01-31_Holiday_h264'],
    // What is missing takes its mark and its unit along.
    ['{name}-{height}p', SONG, 'Holiday'],
    ['{name} {height}p {codec}', SONG, 'Holiday h264'],
    ['{preset}-{name}', SONG, 'Holiday'],
    ['{height}', SONG, 'Holiday'],
    // What is no part stays.
    ['{name} {title} {} }{', VIDEO, 'Holiday {title} {} }{'],
    ['fixed', VIDEO, 'fixed'],
    ['  ', VIDEO, 'Holiday'],
  ];
  for (const [template, parts, name] of CASES) {
    test(`${template} of ${parts === SONG ? 'a song' : 'a video'}`, () => {
      expect(nameFrom(template, parts)).toBe(name);
    });
  }

  test('no part is read as a template', () => {
    expect(nameFrom('{name}', { ...VIDEO, name: '{n}$&$1' })).toBe('{n}$&$1');
  });
});

describe('the name of a result', () => {
  const around = () => ({ n: 3, of: 120, date: '2026-01-31', preset: 'Phone' });
  const named = (template: string, job: DoneJob, nth = 0) => resultName(template, job, nth, around);

  test('is the one that it was given, without a template of one’s own', () => {
    const job = aDoneJob({ sources: [aSource({ name: 'other.mov' })] });
    expect(named(DEFAULT_TEMPLATE, job)).toBe('clip.mp4');
  });

  test('is safe, whatever the template says, and has the extension', () => {
    const job = aDoneJob({ sources: [aSource({ name: 'v1.5: the "end".mov' })] });
    expect(named('../{n}/{name}', job)).toBe('_003_v1.5_ the _end_.mp4');
    expect(named('CON', job)).toBe('CON_.mp4');
    expect(named('{name} v2.5', job)).toBe('v1.5_ the _end_ v2.5.mp4');
  });

  test('tells the outputs of a job apart, once', () => {
    const job = aDoneJob();
    const [output] = job.outputs;
    const several: DoneJob = { ...job, outputs: [{ ...output, suffix: '720p' }] };
    const height = named('{height}p', job).replace('.mp4', '');
    const own: DoneJob = { ...job, outputs: [{ ...output, suffix: height }] };
    expect(named('x {n}', several)).toBe('x 003-720p.mp4');
    expect(named('x {height}p', own)).toBe(`x ${height}.mp4`);
  });
});
