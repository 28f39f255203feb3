import { expect, test } from 'vitest';
import { NO_EDIT } from '../../../../src/domain/edits/picture-edit.ts';
import { UNCHANGED_TIME } from '../../../../src/domain/edits/time-map.ts';
import { NO_METADATA } from '../../../../src/domain/media/metadata.ts';
import type { EncodeVideo } from '../../../../src/domain/step/track-command.ts';
import { excerptTimes } from '../../../../src/engines/frames/excerpt-times.ts';
import { aStep } from '../../../support/samples/step-request.ts';

function timesOf(change: Partial<EncodeVideo>, duration: number | null, likeness: number | null) {
  const track = {
    kind: 'encode-video',
    ...UNCHANGED_TIME,
    input: 0,
    track: { kind: 'video', nth: 0 },
    codec: 'h264',
    edit: NO_EDIT,
    rate: { effort: 'balanced', value: 23, bitRate: 1e6, likeness, ceiling: null },
    segment: null,
    ...change,
  } as const;
  const command = { kind: 'convert', tracks: [track], metadata: NO_METADATA } as const;
  return excerptTimes(aStep({ command, duration })).map((time) => Math.round(time * 10) / 10);
}

const SEGMENT = { from: 9.9, to: 30, seek: null, frames: 500, start: 10 };

test('excerpts are spread over what is encoded, in seconds of the source', () => {
  expect(timesOf({}, 10, 0.985)).toEqual([2, 5, 8]);
  expect(timesOf({}, 4, 0.985)).toEqual([2]);
  expect(timesOf({ segment: SEGMENT }, 20, 0.985)).toEqual([20]);
  expect(timesOf({ range: { from: 100, to: 120 }, speed: 2 }, 10, 0.985)).toEqual([104, 110, 116]);
});

test('there are none where nothing is to be found out, or too little to be worth it', () => {
  expect(timesOf({}, 10, null)).toEqual([]);
  expect(timesOf({}, 1, 0.985)).toEqual([]);
  expect(timesOf({}, null, 0.985)).toEqual([]);
});
