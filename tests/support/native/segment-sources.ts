import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const pattern = (rate: string, seconds = 3) => [
  ...['-f', 'lavfi', '-i', `testsrc2=s=160x90:r=${rate}:d=${seconds}`],
];
const TONE = ['-f', 'lavfi', '-i', 'sine=f=440:r=44100:d=3'];
const x264 = (more = '', gop = 20) => [
  ...['-c:v', 'libx264', '-preset', 'veryfast', '-g', String(gop), '-pix_fmt', 'yuv420p'],
  ...(more === '' ? [] : ['-x264-params', more]),
];
const AAC = ['-c:a', 'aac', '-b:a', '64k'];

/** What native FFmpeg makes a source of: its arguments, and those of a second run over the first one's file. */
type Recipe = {
  readonly extension: string;
  readonly args: readonly string[];
  readonly again?: { readonly extension: string; readonly args: readonly string[] };
};

/** Every kind of timeline that a cut may stumble over. */
export const SEGMENT_SOURCES = {
  '25 fps': { extension: 'mp4', args: [...pattern('25'), ...TONE, ...x264('bframes=0'), ...AAC] },
  '23.976 fps, B-frames': {
    extension: 'mp4',
    args: [...pattern('24000/1001'), ...x264('bframes=3')],
  },
  '29.97 fps in Matroska': {
    extension: 'mkv',
    args: [...pattern('30000/1001'), ...TONE, ...x264('bframes=3'), ...AAC],
  },
  '60 fps, one key frame': {
    extension: 'mp4',
    args: [...pattern('60', 2), ...x264('bframes=2', 999)],
  },
  'open GOP': {
    extension: 'mp4',
    args: [...pattern('25'), ...x264('bframes=3:open-gop=1:keyint=12:min-keyint=12')],
  },
  'variable frame rate': {
    extension: 'mp4',
    args: [
      ...[...pattern('60'), ...TONE, '-vf', "select='not(mod(n*n+n\\,7))+not(mod(n\\,5))'"],
      ...['-fps_mode', 'passthrough', '-enc_time_base', '1/90000', ...x264('bframes=3'), ...AAC],
    ],
  },
  HEVC: {
    extension: 'mp4',
    args: [
      ...[...pattern('30'), ...TONE, '-c:v', 'libx265', '-preset', 'ultrafast', '-g', '20'],
      ...['-x265-params', 'log-level=error', '-tag:v', 'hvc1', ...AAC],
    ],
  },
  'trimmed by an edit list': {
    extension: 'mp4',
    args: [...pattern('25', 4), ...TONE, ...x264('bframes=3', 25), ...AAC],
    again: { extension: 'mp4', args: ['-ss', '0.7', '-i', 'SOURCE', '-c', 'copy'] },
  },
  'negative first times': {
    extension: 'mkv',
    args: [...pattern('25'), ...TONE, ...x264('bframes=3'), ...AAC],
    again: {
      extension: 'mp4',
      args: [
        ...['-itsoffset', '-0.3', '-i', 'SOURCE', '-c', 'copy'],
        ...['-copyts', '-avoid_negative_ts', 'disabled'],
      ],
    },
  },
  'late sound': {
    extension: 'mp4',
    args: [...pattern('25'), '-itsoffset', '0.5', ...TONE, ...x264('bframes=3'), ...AAC],
  },
  'late picture': {
    extension: 'mkv',
    args: ['-itsoffset', '0.437', ...pattern('25'), ...TONE, ...x264('bframes=3'), ...AAC],
  },
  'transport stream': {
    extension: 'ts',
    args: [...pattern('25'), ...TONE, ...x264('bframes=3'), '-c:a', 'mp2'],
  },
  'MPEG-2 program stream': {
    extension: 'mpg',
    args: [
      ...pattern('25'),
      ...TONE,
      '-c:v',
      'mpeg2video',
      '-bf',
      '2',
      '-g',
      '12',
      '-c:a',
      'mp2',
      '-f',
      'vob',
    ],
  },
  'Xvid in AVI': {
    extension: 'avi',
    args: [
      ...pattern('25'),
      ...TONE,
      '-c:v',
      'mpeg4',
      '-vtag',
      'xvid',
      '-g',
      '20',
      '-c:a',
      'libmp3lame',
    ],
  },
  WMV: {
    extension: 'wmv',
    args: [...pattern('25'), ...TONE, '-c:v', 'wmv2', '-g', '20', '-c:a', 'wmav2'],
  },
  'Flash video': {
    extension: 'flv',
    args: [...pattern('30000/1001'), ...TONE, ...x264('bframes=2'), ...AAC],
  },
  WebM: {
    extension: 'webm',
    args: [
      ...pattern('30'),
      ...TONE,
      '-c:v',
      'libvpx-vp9',
      '-deadline',
      'realtime',
      '-cpu-used',
      '8',
      '-g',
      '20',
      '-c:a',
      'libopus',
    ],
  },
  'two sounds': {
    extension: 'mp4',
    args: [
      ...[...pattern('25'), ...TONE, '-f', 'lavfi', '-i', 'sine=f=880:r=48000:d=3'],
      ...['-map', '0', '-map', '1', '-map', '2', ...x264('bframes=2'), ...AAC],
      ...['-metadata:s:a:0', 'language=eng', '-metadata:s:a:1', 'language=deu'],
    ],
  },
  turned: {
    extension: 'mp4',
    args: [...pattern('25'), ...x264('bframes=2')],
    again: {
      extension: 'mp4',
      args: ['-i', 'SOURCE', '-c', 'copy', '-metadata:s:v:0', 'rotate=90'],
    },
  },
} as const satisfies Record<string, Recipe>;

/** Name of a source. */
export type SegmentSource = keyof typeof SEGMENT_SOURCES;

/** Makes a source in a folder of its own and returns its path. */
export async function makeSegmentSource(name: SegmentSource): Promise<string> {
  const { extension, args, again }: Recipe = SEGMENT_SOURCES[name];
  const folder = await mkdtemp(join(tmpdir(), 'kiln-segments-'));
  const ffmpeg = async (words: readonly string[], file: string) => {
    await run('ffmpeg', ['-v', 'error', '-y', ...words, file]);
    return file;
  };
  const first = await ffmpeg(args, join(folder, `first.${extension}`));
  if (again === undefined) return first;
  const words = again.args.map((word) => (word === 'SOURCE' ? first : word));
  return ffmpeg(words, join(folder, `second.${again.extension}`));
}
