import { NO_METADATA } from '../../../../../src/domain/media/metadata.ts';
import { describe, expect, test } from 'vitest';
import { NO_FADE } from '../../../../../src/domain/edits/fade.ts';
import { UNCHANGED_TIME } from '../../../../../src/domain/edits/time-map.ts';
import { NO_EDIT, type PictureEdit } from '../../../../../src/domain/edits/picture-edit.ts';
import { NO_SOUND_EDIT } from '../../../../../src/domain/edits/sound-edit.ts';
import type { TrackCommand } from '../../../../../src/domain/step/track-command.ts';
import {
  measuringArgs,
  stepArgs,
  type Learned,
} from '../../../../../src/engines/ffmpeg/arguments/step-args.ts';
import {
  fadeFilters,
  filters,
  timeFilters,
  segmentFilters,
} from '../../../../../src/engines/ffmpeg/arguments/picture-filters.ts';
import { measuredLoudness } from '../../../../../src/engines/ffmpeg/output/parse-loudness.ts';
import {
  hasRoom,
  loudnessFilters,
  soundFilters,
} from '../../../../../src/engines/ffmpeg/arguments/sound-filters.ts';
import { aStep } from '../../../../support/samples/step-request.ts';

const PICTURES: readonly (readonly [Partial<PictureEdit>, string])[] = [
  [{}, ''],
  [{ crop: { x: 2, y: 4, width: 10, height: 20 } }, 'crop=10:20:2:4:exact=1'],
  [{ turn: 90, flip: 'horizontal' }, 'transpose=clock,hflip'],
  [{ turn: 180 }, 'hflip,vflip'],
  [{ turn: 270, flip: 'vertical' }, 'transpose=cclock,vflip'],
  // Lines have to be made whole before they are turned.
  [{ turn: 90, scan: 'deinterlace' }, 'yadif=deint=interlaced,transpose=clock'],
  [{ scan: 'deinterlace-all', denoise: 'light' }, 'yadif,hqdn3d=2:1.5:3:2.25'],
  [{ size: { width: 80, height: 60 } }, 'scale=80:60:flags=bicubic'],
  [
    {
      size: { width: 80, height: 80 },
      frame: { x: 0, y: 10, width: 80, height: 60 },
      pixels: 'square',
    },
    'scale=80:60:flags=bicubic,setsar=1,pad=80:80:0:10',
  ],
  [{ fade: { in: 1, out: 0.5, end: 9 } }, 'fade=t=in:st=0:d=1.000,fade=t=out:st=8.500:d=0.500'],
];

describe('pictures', () => {
  for (const [edit, expected] of PICTURES) {
    test(JSON.stringify(edit), () =>
      expect(filters({ ...NO_EDIT, ...edit }, 'yuv420p').join()).toBe(expected),
    );
  }

  test('a part begins at 0, and nothing is said where nothing is cut', () => {
    expect(timeFilters(UNCHANGED_TIME)).toEqual([]);
    expect(timeFilters({ range: { from: 1.5, to: 3 }, speed: 2 })).toEqual([
      'trim=start=1.499500:end=2.999500',
      'setpts=round((PTS-1.500000/TB)/2)',
    ]);
  });

  test('a segment is cut at its borders, and edited on the timeline of the output', () => {
    const segment = { from: 1.98, to: 2.98, seek: 1, frames: 25, start: 2 };
    const timeMap = { range: { from: 1, to: 5 }, speed: 2 };
    expect(segmentFilters(segment, timeMap, ['fade'])).toEqual([
      'trim=start=1.980000:end=2.980000',
      'setpts=round((PTS-1.000000/TB)/2)',
      'fade',
      'setpts=PTS-STARTPTS',
    ]);
  });

  test('nobody fades out at an end that nobody knows', () => {
    expect(fadeFilters('fade', { in: 0, out: 1, end: null })).toEqual([]);
    expect(fadeFilters('afade', NO_FADE)).toEqual([]);
  });
});

describe('sound', () => {
  test('part, speed, volume and fade in this order', () => {
    const edit = { ...NO_SOUND_EDIT, gain: -3, fade: { in: 1, out: 0, end: 4 } };
    expect(soundFilters({ range: { from: 1, to: 3 }, speed: 0.5 }, edit).join()).toBe(
      'atrim=start=1.000000:end=3.000000,asetpts=PTS-1.000000/TB,atempo=0.5,volume=-3dB,afade=t=in:st=0:d=1.000',
    );
  });

  test('what is made louder does not clip', () => {
    expect(soundFilters(UNCHANGED_TIME, { ...NO_SOUND_EDIT, gain: 12 })).toEqual([
      'volume=12dB',
      'alimiter=level=disabled:limit=0.98',
    ]);
  });

  test('a large change of speed is made in steps', () => {
    const tempos = (speed: number) => soundFilters({ range: null, speed }, NO_SOUND_EDIT);
    expect(tempos(4)).toEqual(['atempo=2', 'atempo=2']);
    expect(tempos(3)).toEqual(['atempo=2', 'atempo=1.5']);
    expect(tempos(0.25)).toEqual(['atempo=0.5', 'atempo=0.5']);
  });

  const LOG = [
    '[Parsed_loudnorm_0 @ 0x1] ',
    '{',
    '\t"input_i" : "-27.61",',
    '\t"input_tp" : "-4.47",',
    '\t"input_lra" : "18.06",',
    '\t"input_thresh" : "-39.20",',
    '\t"output_i" : "-16.58",',
    '\t"target_offset" : "0.58"',
    '}',
    'size=N/A time=00:00:03.00',
  ];
  const MEASURED = {
    integrated: -27.61,
    range: 18.06,
    peak: -4.47,
    threshold: -39.2,
    offset: 0.58,
    aim: -16,
  };

  test('what was measured is read from the log; silence has no loudness', () => {
    expect(measuredLoudness(LOG, -16)).toEqual(MEASURED);
    expect(
      measuredLoudness(
        LOG.map((line) => line.replace('-27.61', '-inf')),
        -16,
      ),
    ).toBeNull();
    expect(measuredLoudness(['nothing'], -16)).toBeUndefined();
  });

  test('one gain for the whole, where its peaks leave room for it', () => {
    expect(hasRoom(MEASURED, -16)).toBe(false);
    expect(hasRoom(MEASURED, -25)).toBe(true);
    expect(hasRoom({ ...MEASURED, range: 21 }, -25)).toBe(false);
  });

  test('the second pass knows what the first one found', () => {
    expect(loudnessFilters(MEASURED)).toEqual([
      'loudnorm=I=-16.00:TP=-1:LRA=20:linear=true:measured_I=-27.61:measured_LRA=18.06' +
        ':measured_TP=-4.47:measured_thresh=-39.2:offset=0.58',
    ]);
    expect(loudnessFilters(null)).toEqual([]);
  });
});

describe('steps', () => {
  const SOURCE = { kind: 'source', index: 0 } as const;
  const video = { input: 0, track: { kind: 'video', nth: 0 } } as const;
  const audio = { input: 0, track: { kind: 'audio', nth: 0 } } as const;
  const range = { from: 3, to: 6 };
  const sound: TrackCommand = {
    ...{ ...audio, ...UNCHANGED_TIME, ...NO_SOUND_EDIT, kind: 'encode-audio', codec: 'aac' },
    ...{ channels: 2, sampleRate: 48_000, bitRate: 128_000, range },
  };

  function argsOf(
    tracks: readonly TrackCommand[],
    inputs: Parameters<typeof aStep>[0] = {},
    learned?: Learned,
  ): string {
    const command = { kind: 'convert', tracks, metadata: NO_METADATA } as const;
    return stepArgs(aStep({ command, ...inputs }), learned).join(' ');
  }

  test('packets are cut with the whole input, and what is encoded beside them goes along', () => {
    const args = argsOf([{ ...video, kind: 'copy', codec: 'h264', range }, sound]);
    expect(args).toContain('-copyts -start_at_zero -noaccurate_seek -ss 2.999500');
    expect(args).toContain('-c:0 copy -copypriorss:0 0');
    expect(args).toContain('-filter:1 aresample=async=1,atrim=start=3.000000:end=6.000000 ');
    expect(args).toContain('-output_ts_offset -3.000000 -to 5.999500 -f matroska');
  });

  test('an exact cut is read from where its first picture can be decoded', () => {
    const args = argsOf([sound], { inputs: [{ ...SOURCE, seek: 2.15 }] });
    expect(args).toContain('-copyts -start_at_zero -noaccurate_seek -ss 2.150000');
    expect(args).toContain('atrim=start=3.000000:end=6.000000,asetpts=PTS-3.000000/TB');
    expect(args).not.toContain('output_ts_offset');
  });

  test('facts are no input of FFmpeg, and have to be there', () => {
    const loud: TrackCommand = { ...sound, loudness: { target: -16, input: 1 } };
    const inputs = [SOURCE, { kind: 'facts', id: 'loudness-1' }] as const;
    const learned = { starts: [], facts: new Map([[1, null]]), covers: [] };
    expect(argsOf([loud], { inputs }, learned)).not.toContain('in1.bin');
    expect(() => argsOf([loud], { inputs })).toThrow(/measured/u);
  });

  test('measuring writes no file', () => {
    const { track } = audio;
    const command = {
      kind: 'measure-loudness',
      track,
      target: -16,
      ...UNCHANGED_TIME,
      ...NO_SOUND_EDIT,
    } as const;
    const args = measuringArgs(aStep({ command }), command, null).join(' ');
    expect(args).toContain(
      '-map 0:a:0 -af loudnorm=I=-16:TP=-1:LRA=20:print_format=json -f null -',
    );
  });
});
