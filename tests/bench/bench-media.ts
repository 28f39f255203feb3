import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const GIVEN =
  process.env.KILN_BENCH_MEDIA ?? fileURLToPath(new URL('../../../shared/media', import.meta.url));

/** Clips that are made stay here for the next run. */
const MADE = join(tmpdir(), 'kiln-bench-media');

const X264 = ['-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-c:a', 'aac', '-shortest'];
const FULL_HD = 'testsrc2=s=1920x1080';

/** So many seconds of a picture, which some filters cannot be told themselves, and of a tone. */
function lavfi(picture: string, seconds: number): string[] {
  const input = (filter: string) => ['-f', 'lavfi', '-t', String(seconds), '-i', filter];
  return [...input(picture), ...input('sine=r=48000')];
}

/** A few chords that come and go over a hiss that does too: what an audio encoder finds in music and speech. */
const MUSIC = [
  'aevalsrc=0.2*sin(2*PI*220*t)*sin(PI*t*2)+0.15*sin(2*PI*277*t)*sin(PI*t*3)|',
  '0.2*sin(2*PI*330*t)*sin(PI*t*2.5)+0.1*sin(2*PI*1109*t)*sin(PI*t*4):s=48000:d=180[chords];',
  'anoisesrc=c=pink:r=48000:a=0.25:d=180,tremolo=f=4:d=0.9[hiss];',
  '[chords][hiss]amix=inputs=2',
].join('');

/** How to make each clip with native ffmpeg where it is not given: alike in size, length and codecs. */
const RECIPES = {
  'video.mp4': [...lavfi(`${FULL_HD}:r=25,noise=alls=6:allf=t`, 5), ...X264],
  'video-1080p-60fps-2s.mp4': [...lavfi('mandelbrot=s=1920x1080:r=60', 2), ...X264],
  'video-h265.mp4': [
    ...lavfi(`${FULL_HD}:r=30`, 10),
    ...['-c:v', 'libx265', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p', '-c:a', 'aac'],
  ],
  'video-15s.avi': [
    ...lavfi('testsrc2=s=320x240:r=15', 15),
    ...['-c:v', 'mpeg4', '-c:a', 'libmp3lame'],
  ],
  'music-180s.m4a': ['-f', 'lavfi', '-i', MUSIC, '-ac', '2', '-c:a', 'aac', '-b:a', '160k'],
  'small.mp4': [...lavfi('testsrc2=s=160x90:r=25', 2), ...X264],
  'camera-8s.mkv': [
    ...lavfi('testsrc2=s=1920x1080:r=25', 8),
    ...['-vf', 'noise=alls=40:allf=t', '-preset', 'ultrafast', '-g', '1', '-b:v', '80M', ...X264],
  ],
} satisfies Record<string, readonly string[]>;

/** A clip that the bench converts. */
export type ClipName = keyof typeof RECIPES;

/** Path of a clip: the one that is given, else one that is made now and kept. */
export async function clip(name: ClipName): Promise<string> {
  const given = join(GIVEN, name);
  if (existsSync(given)) return given;
  const made = join(MADE, name);
  if (existsSync(made)) return made;
  await mkdir(MADE, { recursive: true });
  // Under its name only when it is whole.
  const part = join(MADE, `part-${process.pid}${extname(name)}`);
  await promisify(execFile)('ffmpeg', ['-v', 'error', '-y', ...RECIPES[name], part]);
  await rename(part, made);
  return made;
}
