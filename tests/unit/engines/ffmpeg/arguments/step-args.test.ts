import { NO_METADATA } from '../../../../../src/domain/media/metadata.ts';
import type { ContainerId } from '../../../../../src/domain/media/container.ts';
import { describe, expect, test } from 'vitest';
import { isOfPicturesOnly } from '../../../../../src/domain/formats/pictures-only.ts';
import { catalogue } from '../../../../../src/domain/formats/catalogue.ts';
import type { Options } from '../../../../../src/domain/options/options.ts';
import { plan } from '../../../../../src/domain/plan/router.ts';
import type { MediaInfo } from '../../../../../src/domain/media/media.ts';
import type { Step } from '../../../../../src/domain/step/step.ts';
import type { Target } from '../../../../../src/domain/target/target.ts';
import { Mistake } from '../../../../../src/lib/mistake.ts';
import { cuesArgs, stepArgs } from '../../../../../src/engines/ffmpeg/arguments/step-args.ts';
import {
  checkArgs,
  framesArgs,
  probeArgs,
  startArgs,
} from '../../../../../src/engines/ffmpeg/arguments/probe-args.ts';
import { TEXT_PATH } from '../../../../../src/engines/ffmpeg/arguments/virtual-files.ts';
import { FORMAT_WHITELIST } from '../../../../../src/engines/ffmpeg/arguments/safe-input.ts';
import { ffmpegOnly } from '../../../../support/samples/means.ts';
import { aMedia, anAudioTrack, aVideoTrack } from '../../../../support/samples/media.ts';
import { aStep } from '../../../../support/samples/step-request.ts';

function stepsFor(media: MediaInfo, target: Target): readonly Step[] {
  const planned = plan(media, target, ffmpegOnly(media));
  return planned.ok ? planned.value.steps : [];
}

/** The arguments between what is the same for every step, with the list of demuxers left out. */
function shortened(args: readonly string[]): string {
  return args
    .join(' ')
    .replaceAll(`-protocol_whitelist file -format_whitelist ${FORMAT_WHITELIST} -i`, 'SAFE')
    .replaceAll('-map_metadata -1 -map_metadata:s -1 -map_chapters -1', 'SILENT')
    .replace('-hide_banner -nostats -progress /dev/progress -stats_period 0.25 ', '');
}

const HEVC = aMedia([aVideoTrack({ codec: 'hevc' }), anAudioTrack()]);

const GOLDEN: [name: string, media: MediaInfo, target: Target, steps: string[]][] = [
  [
    'what fits is copied',
    aMedia(),
    { format: 'mp4', options: {} },
    [
      '-fflags +genpts SAFE /kiln/in0.bin -map 0:V:0 -c:0 copy -map 0:a:0 -c:1 copy SILENT -movflags +faststart -f mp4 /kiln/out.bin',
    ],
  ],
  [
    'HEVC gets the name that Apple knows',
    HEVC,
    { format: 'mov', options: {} },
    [
      '-fflags +genpts SAFE /kiln/in0.bin -map 0:V:0 -c:0 copy -tag:0 hvc1 -map 0:a:0 -c:1 copy SILENT -movflags +faststart -f mov /kiln/out.bin',
    ],
  ],
  [
    'HEVC in Matroska does not',
    HEVC,
    { format: 'mkv', options: {} },
    [
      '-fflags +genpts SAFE /kiln/in0.bin -map 0:V:0 -c:0 copy -map 0:a:0 -c:1 copy SILENT -f matroska /kiln/out.bin',
    ],
  ],
  [
    'a smaller picture at fewer frames, fast',
    aMedia(),
    { format: 'mp4', options: { quality: 'fast', resolution: '720', frameRate: '10' } },
    [
      'SAFE /kiln/in0.bin -map 0:V:0 -filter:0 fps=10/1,scale=1280:720:flags=bicubic,format=yuv420p' +
        ',setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709 -pix_fmt:0 yuv420p' +
        ' -c:v libx264 -preset superfast -crf 26 -maxrate 711111 -bufsize 1422222' +
        ' -map 0:a:0 -c:1 copy SILENT -movflags +faststart -f mp4 /kiln/out.bin',
    ],
  ],
  [
    'sound alone',
    aMedia(),
    { format: 'mp3', options: { audioBitrate: '192' } },
    [
      "SAFE /kiln/in0.bin -map 0:a:0 -c:0 libmp3lame -filter:0 asetpts='PTS-if(lt(STARTT,0.02),STARTPTS,0)',aresample=async=1:first_pts=0 -ac:0 2 -ar:0 48000 -b:0 192000 SILENT -id3v2_version 3 -f mp3 /kiln/out.bin",
    ],
  ],
  [
    'sound brings its tags in a file of ours',
    aMedia([anAudioTrack({ index: 0, codec: 'vorbis' })], {
      metadata: { tags: { title: 'Mine' }, chapters: [] },
    }),
    { format: 'flac', options: {} },
    [
      'SAFE /kiln/in0.bin -f ffmetadata -protocol_whitelist file -format_whitelist ffmetadata -i /kiln/metadata.txt' +
        " -map 0:a:0 -c:0 flac -filter:0 asetpts='PTS-if(lt(STARTT,0.02),STARTPTS,0)',aresample=async=1:first_pts=0 -ac:0 2 -ar:0 48000" +
        ' -map_metadata 1 -map_chapters 1 -map_metadata:s:0 1:s:0 -f flac /kiln/out.bin',
    ],
  ],
  [
    'a GIF takes two passes',
    aMedia(),
    { format: 'gif', options: { resolution: '240', frameRate: '10' } },
    [
      '-reinit_filter 0 SAFE /kiln/in0.bin -map 0:V:0' +
        ' -vf fps=10/1,scale=427:240:flags=bicubic+accurate_rnd+full_chroma_int' +
        ':in_color_matrix=bt709:in_range=limited,format=bgra,setsar=1,palettegen=max_colors=256:stats_mode=diff' +
        ' -c:v png -update 1 -f image2 /kiln/out.bin',
      '-reinit_filter 0 SAFE /kiln/in0.bin SAFE /kiln/in1.bin' +
        ' -filter_complex [0:V:0]fps=10/1,scale=427:240:flags=bicubic+accurate_rnd+full_chroma_int' +
        ':in_color_matrix=bt709:in_range=limited,format=bgra,setsar=1[v];' +
        '[v][1:v]paletteuse=dither=sierra2_4a:diff_mode=rectangle' +
        ' -f gif /kiln/out.bin',
    ],
  ],
  [
    'a still in the middle',
    aMedia(),
    { format: 'jpg', options: { frameTime: 4.5 } },
    [
      '-ss 4.460 SAFE /kiln/in0.bin -map 0:V:0 -frames:v 1 -vf scale=flags=bicubic+accurate_rnd+full_chroma_int' +
        ':in_color_matrix=bt709:in_range=limited:out_color_matrix=smpte170m:out_range=full,format=yuvj420p' +
        ',setparams=range=pc:color_primaries=bt709:color_trc=bt709:colorspace=smpte170m' +
        ' -c:v mjpeg -q:v 2 -update 1 -f image2 /kiln/out.bin',
    ],
  ],
];

describe('the whole command', () => {
  for (const [name, media, target, expected] of GOLDEN) {
    test(name, () => {
      expect(stepsFor(media, target).map((step) => shortened(stepArgs(step)))).toEqual(expected);
    });
  }
});

/** What must stand before every input. */
function expectSafeInputs(args: readonly string[]): void {
  const inputs = args.flatMap((arg, index) => (arg === '-i' ? [index] : []));
  for (const index of inputs) {
    expect(args.slice(index - 4, index - 1)).toEqual([
      '-protocol_whitelist',
      'file',
      '-format_whitelist',
    ]);
    // Text is only read where it was written by us.
    const isOurs = args[index - 6] === '-f' && args[index - 5] === args[index - 1];
    expect(args[index - 1]).toMatch(isOurs ? /^(?:srt|ass|webvtt|ffmetadata)$/u : FORMAT_WHITELIST);
    expect(args[index + 1]).toMatch(/^\/kiln\/(?:in\d+\.bin|metadata\.txt)$/);
  }
}

const EVIL = 'evil -i http://evil.test/,movie=/etc/passwd;[v]';

/** A source whose every word is meant to be taken for an argument. */
const EVIL_MEDIA = aMedia(
  [
    aVideoTrack({ codec: EVIL, pixelFormat: EVIL }),
    anAudioTrack({ codec: EVIL }),
    { kind: 'cover', index: 2, codec: EVIL, bitRate: null, frames: null, width: 10, height: 10 },
    { kind: 'subtitle', index: 3, codec: EVIL, bitRate: null, frames: null },
    {
      ...{ kind: 'subtitle', index: 4, codec: 'ass', bitRate: null, frames: null },
      label: { language: EVIL, title: EVIL, dispositions: ['default'] },
    },
    { kind: 'attachment', index: 5, codec: EVIL, bitRate: null, frames: null },
  ],
  {
    container: EVIL as ContainerId,
    metadata: { tags: { [EVIL]: EVIL }, chapters: [{ start: 0, end: 1, title: EVIL }] },
  },
);

const WITH_TEXT = aMedia([
  ...aMedia().tracks,
  { kind: 'subtitle', index: 2, codec: 'mov_text', bitRate: null, frames: null },
]);

/** Options as a shared link or an old database might hold them. */
const EVIL_OPTIONS = {
  quality: EVIL,
  resolution: EVIL,
  frameRate: EVIL,
  audioBitrate: EVIL,
  frameTime: EVIL,
} as unknown as Options;

describe('whatever the source and the options say', () => {
  for (const { id } of catalogue.filter((format) => !isOfPicturesOnly(format))) {
    test(`${id}: only files of ours are opened, and no text of theirs gets in`, () => {
      const wishes: Partial<Options>[] = [
        {},
        EVIL_OPTIONS,
        { quality: 'smallest', frameTime: 3 },
        { speed: 2 },
      ];
      for (const media of [EVIL_MEDIA, WITH_TEXT]) {
        for (const options of wishes) {
          const steps = stepsFor(media, { format: id, options });
          expect(steps.length).toBeGreaterThan(0);
          for (const step of steps.filter(({ engine }) => engine === 'ffmpeg')) {
            const { command } = step;
            const args = command.kind === 'cues' ? cuesArgs(step, command, 'srt') : stepArgs(step);
            const own = args.includes('ffmetadata') ? 1 : 0;
            expect(args.filter((arg) => arg === '-i')).toHaveLength(step.inputs.length + own);
            expectSafeInputs(args);
            expect(shortened(args)).not.toMatch(/evil|passwd|movie|:\/\/|NaN|undefined|Infinity/);
            expect(args.at(-1)).toBe(command.kind === 'cues' ? TEXT_PATH : '/kiln/out.bin');
          }
        }
      }
    });
  }
});

describe('looking at a file opens that one, safely', () => {
  const report = '/report.txt';
  const tracks = [{ track: { kind: 'video', nth: 0 }, report }] as const;
  const LOOKS = {
    probe: probeArgs(report),
    frames: framesArgs(report),
    start: startArgs(report),
    'first frames': checkArgs(tracks, 'start'),
    'last frames': checkArgs(tracks, 'end'),
  };
  for (const [name, args] of Object.entries(LOOKS)) {
    test(name, () => {
      expect(args.filter((arg) => arg.startsWith('/kiln/'))).toEqual(['/kiln/in0.bin']);
      expect(args.slice(args.indexOf('-protocol_whitelist')).slice(0, 4)).toEqual([
        '-protocol_whitelist',
        'file',
        '-format_whitelist',
        FORMAT_WHITELIST,
      ]);
    });
  }
});

test('an input that is not given is a mistake, not a guess', () => {
  const command = {
    kind: 'convert',
    tracks: [
      { kind: 'copy', input: 1, track: { kind: 'video', nth: 0 }, codec: 'h264', range: null },
    ],
    metadata: NO_METADATA,
  } as const;
  expect(() => stepArgs(aStep({ command }))).toThrow(Mistake);
});
