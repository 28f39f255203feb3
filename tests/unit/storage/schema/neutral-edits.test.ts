import { expect, test } from 'vitest';
import { NO_PACE } from '../../../../src/domain/edits/pace.ts';
import { NO_EDIT } from '../../../../src/domain/edits/picture-edit.ts';
import { NO_SOUND_EDIT } from '../../../../src/domain/edits/sound-edit.ts';
import { neutralEdits } from '../../../../src/storage/schema/neutral-edits.ts';

const video = { kind: 'video', nth: 0 };
const audio = { kind: 'audio', nth: 0 };
const edit = { size: { width: 80, height: 60 }, timing: { kind: 'source' }, scan: 'deinterlace' };

function rowOf(command: object): Readonly<Record<string, unknown>> {
  return { id: 'job', state: 'running', work: { plan: { steps: [{ id: 'step', command }] } } };
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
        { kind: 'encode-video', track: video, ...NO_PACE, edit: { ...NO_EDIT, ...edit } },
        { kind: 'encode-audio', track: audio, ...NO_PACE, ...NO_SOUND_EDIT },
      ],
    },
  ],
  [
    { kind: 'palette', track: video, edit },
    { kind: 'palette', track: video, ...NO_PACE, edit: { ...NO_EDIT, ...edit } },
  ],
  [
    { kind: 'still', track: video, at: 2, edit },
    { kind: 'still', track: video, at: 2, edit: { ...NO_EDIT, ...edit } },
  ],
];

for (const [before, after] of COMMANDS) {
  test(`steps that were stored edit nothing: ${JSON.stringify(before).slice(0, 18)}`, () => {
    expect(neutralEdits(rowOf(before))).toEqual(rowOf(after));
  });
}

test('a job without a plan stays what it is', () => {
  for (const work of [null, undefined]) {
    const row = { id: 'job', state: 'queued', work };
    expect(neutralEdits(row)).toBe(row);
  }
});
