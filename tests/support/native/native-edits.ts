import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Makes a file with native FFmpeg, in a folder of its own, and returns its path. */
export async function nativeFile(name: string, args: readonly string[]): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'kiln-native-')), name);
  await run('ffmpeg', ['-v', 'error', '-y', ...args, file], { maxBuffer: 64 << 20 });
  return file;
}

/** What native FFmpeg says while filters measure something. */
async function measured(args: readonly string[]): Promise<string> {
  const words = ['-hide_banner', '-nostats', ...args, '-f', 'null', '-'];
  const { stdout, stderr } = await run('ffmpeg', words, { maxBuffer: 64 << 20 });
  return stdout + stderr;
}

/** How much a frame of one file is like a frame of another: 1 for the same. Both by their number. */
export async function likenessOfFrames(
  [one, n]: readonly [file: string, frame: number],
  [other, m]: readonly [file: string, frame: number],
): Promise<number> {
  const pick = (at: number) => `trim=start_frame=${at}:end_frame=${at + 1},setpts=0`;
  const graph = `[0:V]${pick(n)}[a];[1:V]${pick(m)}[b];[a][b]ssim`;
  const said = await measured(['-i', one, '-i', other, '-an', '-lavfi', graph]);
  return Number(/All:([\d.]+)/u.exec(said)?.[1]);
}

/** The mean luma of every frame, in values of television. */
export async function lightOf(file: string): Promise<number[]> {
  const print =
    'scale=out_range=tv,format=yuv420p,signalstats,metadata=mode=print:key=lavfi.signalstats.YAVG';
  const said = await measured(['-i', file, '-an', '-vf', print, '-fps_mode', 'passthrough']);
  return [...said.matchAll(/YAVG=([\d.]+)/gu)].map(([, value]) => Number(value));
}

/** The mean colours of every frame as a player shows it: red, green, blue. */
export async function coloursOf(file: string): Promise<number[][]> {
  const words = ['-v', 'error', '-i', file, '-an', '-vf', 'format=rgb24,scale=1:1:flags=area'];
  const raw = [...words, '-fps_mode', 'passthrough', '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'];
  const { stdout } = await run('ffmpeg', raw, { encoding: 'buffer' });
  return Array.from({ length: stdout.length / 3 }, (_, n) => [
    ...stdout.subarray(3 * n, 3 * n + 3),
  ]);
}

/** When the first bright frame is shown, in seconds. */
export async function firstWhite(file: string): Promise<number> {
  const said = await measured(['-i', file, '-an', '-vf', 'blackdetect=d=0.01:pix_th=0.3']);
  return Number(/black_end:([\d.]+)/u.exec(said)?.[1]);
}

/** When it stops being silent, in seconds. */
export async function firstSound(file: string): Promise<number> {
  const said = await measured(['-i', file, '-vn', '-af', 'silencedetect=n=-30dB:d=0.05']);
  return Number(/silence_end: ([\d.]+)/u.exec(said)?.[1]);
}

/** How loud the first sound is, after other filters, in decibels. */
export async function volumeOf(
  file: string,
  filters = 'anull',
): Promise<{ mean: number; max: number }> {
  const said = await measured(['-i', file, '-vn', '-af', `${filters},volumedetect`]);
  const value = (name: string) =>
    Number(new RegExp(`${name}_volume: ([-\\d.]+)`, 'u').exec(said)?.[1]);
  return { mean: value('mean'), max: value('max') };
}

/** A hash of the samples of the first sound, after other filters. */
export async function soundHash(file: string, filters = 'anull'): Promise<string> {
  const words = ['-v', 'error', '-i', file, '-af', filters, '-c:a', 'pcm_s16le', '-f', 'md5', '-'];
  return (await run('ffmpeg', words)).stdout.trim();
}
