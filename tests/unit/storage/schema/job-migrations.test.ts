import { expect, test } from 'vitest';
import { UNCHANGED_TIME } from '../../../../src/domain/edits/time-map.ts';
import { NO_EDIT } from '../../../../src/domain/edits/picture-edit.ts';
import { NO_SOUND_EDIT } from '../../../../src/domain/edits/sound-edit.ts';
import { jobFromV3, jobFromV4 } from '../../../../src/storage/schema/job-migrations.ts';

const video = { kind: 'video', nth: 0 };
const audio = { kind: 'audio', nth: 0 };
const edit = { size: { width: 80, height: 60 }, timing: { kind: 'source' }, scan: 'deinterlace' };

const target = { format: 'mp4' };

/** A row of version 3 whose plan has one step. */
function rowV3(command: object): Readonly<Record<string, unknown>> {
  const plan = { output: 'step', expect: {}, steps: [{ id: 'step', command }] };
  return { id: 'job', state: 'running', target, work: { plan } };
}

/** The same as it is now. */
function rowV4(command: object): Readonly<Record<string, unknown>> {
  const format = { extension: 'mp4', mime: 'video/mp4' };
  const outputs = [{ step: 'step', format, suffix: '', expect: {} }];
  const plan = { outputs, steps: [{ id: 'step', command }] };
  return { id: 'job', state: 'running', target, work: { plan } };
}

/** Commands as version 3 stored them, and as they are read now. */
const COMMANDS: readonly (readonly [before: object, after: object])[] = [
  [
    {
      kind: 'convert',
      tracks: [
        { kind: 'copy', track: video },
        { kind: 'encode-video', track: video, edit },
        { kind: 'encode-audio', track: audio },
      ],
    },
    {
      kind: 'convert',
      tracks: [
        { kind: 'copy', track: video, range: null },
        { kind: 'encode-video', track: video, ...UNCHANGED_TIME, edit: { ...NO_EDIT, ...edit } },
        { kind: 'encode-audio', track: audio, ...UNCHANGED_TIME, ...NO_SOUND_EDIT },
      ],
    },
  ],
  [
    { kind: 'palette', track: video, edit },
    { kind: 'palette', track: video, ...UNCHANGED_TIME, edit: { ...NO_EDIT, ...edit } },
  ],
  [
    { kind: 'still', track: video, at: 2, edit },
    { kind: 'still', track: video, at: 2, edit: { ...NO_EDIT, ...edit } },
  ],
];

for (const [before, after] of COMMANDS) {
  test(`steps that were stored edit nothing: ${JSON.stringify(before).slice(0, 18)}`, () => {
    expect(jobFromV3(rowV3(before))).toEqual(rowV4(after));
  });
}

test('a job without a plan stays what it is', () => {
  for (const work of [null, undefined]) {
    const row = { id: 'job', state: 'queued', target, work };
    expect(jobFromV3(row)).toEqual(row);
  }
});

/** FFmpeg's names of demuxers, as version 4 stored them, and the containers' ids. */
const CONTAINERS = {
  'mov,mp4,m4a,3gp,3g2,mj2': 'isobmff',
  'matroska,webm': 'matroska',
  mpegts: 'mpeg-ts',
  avi: 'avi',
  aac: 'adts',
  webp_pipe: 'webp',
  slideshow: 'slideshow',
  bink: 'other',
} as const;

for (const [before, after] of Object.entries(CONTAINERS)) {
  test(`a file that FFmpeg called ${before} is ${after}`, () => {
    const rowWith = (container: string) => ({
      state: 'done',
      work: { media: { container, size: 1 }, artifacts: {} },
      outputs: [{ name: 'a', media: { container } }],
    });
    expect(jobFromV4(rowWith(before))).toEqual(rowWith(after));
  });
}
