import { NO_METADATA } from '../../../../../src/domain/media/metadata.ts';
import { describe, expect, test } from 'vitest';
import { UNCHANGED_TIME } from '../../../../../src/domain/edits/time-map.ts';
import { NO_EDIT } from '../../../../../src/domain/edits/picture-edit.ts';
import type { Segment } from '../../../../../src/domain/step/segment.ts';
import type { StepInput } from '../../../../../src/domain/step/step.ts';
import type { TrackCommand } from '../../../../../src/domain/step/track-command.ts';
import { stepArgs } from '../../../../../src/engines/ffmpeg/arguments/step-args.ts';
import { FORMAT_WHITELIST } from '../../../../../src/engines/ffmpeg/arguments/safe-input.ts';
import { isAssembly, joinedList } from '../../../../../src/engines/ffmpeg/arguments/input-args.ts';
import { aStep } from '../../../../support/samples/step-request.ts';

const SOURCE = { kind: 'source', index: 0 } as const;
const SOUND = { kind: 'step', id: 'sound' } as const;
const JOINED = {
  kind: 'joined',
  start: 0.5,
  segments: [
    { id: 'a', seconds: 10.01 },
    { id: 'b', seconds: 1 / 3 },
  ],
} as const;

function copy(input: number, kind: 'video' | 'audio'): TrackCommand {
  return { kind: 'copy', input, track: { kind, nth: 0 }, codec: 'h264', range: null };
}

function stepOf(inputs: readonly StepInput[], tracks: readonly TrackCommand[]) {
  return aStep({ inputs, command: { kind: 'convert', tracks, metadata: NO_METADATA } });
}

function segmentStep(segment: Segment) {
  return stepOf(
    [SOURCE],
    [
      {
        kind: 'encode-video',
        ...UNCHANGED_TIME,
        input: 0,
        track: { kind: 'video', nth: 0 },
        codec: 'h264',
        edit: { ...NO_EDIT, size: null, timing: { kind: 'source' }, scan: 'keep' },
        rate: { effort: 'fast', value: 23, bitRate: 1e6, likeness: null, ceiling: null },
        segment,
      },
    ],
  );
}

/** The arguments after those that are the same for every step, with what keeps an input safe named so. */
function shortened(args: readonly string[]): string {
  return args
    .slice(args.indexOf('0.25') + 1)
    .join(' ')
    .replaceAll(`-protocol_whitelist file -format_whitelist ${FORMAT_WHITELIST} -i`, 'SAFE')
    .replaceAll('-map_metadata -1 -map_metadata:s -1 -map_chapters -1', 'SILENT')
    .replaceAll(
      `-protocol_whitelist file -format_whitelist concat,${FORMAT_WHITELIST} -f concat -i`,
      'LIST',
    );
}

describe('a segment', () => {
  const EXACT = '-fps_mode:0 vfr -enc_time_base:0 -1';

  test('in the middle', () => {
    const args = stepArgs(
      segmentStep({ from: 1.22, to: 2.02, seek: 1.14, frames: 20, start: 1.24 }),
    );
    expect(shortened(args)).toContain(
      '-copyts -start_at_zero -noaccurate_seek -ss 1.140000 SAFE /kiln/in0.bin -map 0:V:0' +
        ` -filter:0 trim=start=1.220000:end=2.020000,setpts=PTS-STARTPTS ${EXACT}`,
    );
  });

  test('at the start and at the end', () => {
    const first = stepArgs(segmentStep({ from: null, to: 2.02, seek: null, frames: 20, start: 0 }));
    expect(shortened(first)).toContain(
      '-copyts -start_at_zero SAFE /kiln/in0.bin -map 0:V:0 -filter:0 trim=end=2.020000,setpts',
    );
    const last = stepArgs(segmentStep({ from: 1.22, to: null, seek: 1, frames: 20, start: 1.24 }));
    expect(shortened(last)).toContain(' -filter:0 trim=start=1.220000,setpts=PTS-STARTPTS');
  });
});

describe('artifacts that are put together', () => {
  test('joined parts with sound from the source, whose own start becomes 0', () => {
    const step = stepOf([SOURCE, JOINED], [copy(1, 'video'), copy(0, 'audio')]);
    expect(isAssembly(step)).toBe(true);
    expect(shortened(stepArgs(step, { starts: [1.4, 0], facts: new Map(), covers: [] }))).toBe(
      '-copyts -itsoffset -1.400000 SAFE /kiln/in0.bin -itsoffset 0.500000 LIST /kiln/in1.bin' +
        ' -map 1:V:0 -c:0 copy -map 0:a:0 -c:1 copy SILENT -f matroska /kiln/out.bin',
    );
  });

  test('sound from another step keeps its times; nothing is said that was not decided', () => {
    const step = stepOf([JOINED, SOUND], [copy(0, 'video'), copy(1, 'audio')]);
    expect(shortened(stepArgs(step))).toBe(
      '-copyts -itsoffset 0.500000 LIST /kiln/in0.bin SAFE /kiln/in1.bin -map 0:V:0 -c:0 copy' +
        ' -map 1:a:0 -c:1 copy SILENT -f matroska /kiln/out.bin',
    );
  });

  test('a step that reads its source alone is none', () => {
    const step = stepOf([SOURCE], [copy(0, 'video')]);
    expect(isAssembly(step)).toBe(false);
    expect(stepArgs(step)).not.toContain('-copyts');
  });
});

test('the list of parts names files of ours, and nothing else', () => {
  expect(joinedList(JOINED, 1)).toBe(
    'ffconcat version 1.0\nfile in1-0.bin\nduration 10.010000\nfile in1-1.bin\nduration 0.333333\n',
  );
});
