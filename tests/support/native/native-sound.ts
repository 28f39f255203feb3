import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The integrated loudness of a file's first sound, in LUFS, as the system's ffmpeg measures it (EBU R128). */
export async function nativeLoudness(file: string): Promise<number> {
  const log = await measured(file, 'ebur128');
  const values = [...log.matchAll(/I:\s+(-?[\d.]+) LUFS/gu)].map((match) => Number(match[1]));
  return values.at(-1) ?? NaN;
}

/** The mean volume of a file's first sound in dB, after a filter. */
export async function nativeVolume(file: string, filter = 'anull'): Promise<number> {
  const log = await measured(file, `${filter},volumedetect`);
  return Number(/mean_volume: (-?[\d.]+) dB/u.exec(log)?.[1] ?? NaN);
}

/** How often a sound goes through zero in a second, one way: the pitch of a plain tone, in hertz, after a filter. */
export async function nativePitch(file: string, filter = 'anull'): Promise<number> {
  const { stdout } = await run(
    'ffmpeg',
    [
      ...['-v', 'error', '-i', file, '-vn', '-af', filter],
      ...['-ac', '1', '-ar', '48000', '-f', 's16le', '-'],
    ],
    { encoding: 'buffer', maxBuffer: 1 << 28 },
  );
  const samples = Array.from({ length: stdout.length / 2 }, (_, n) => stdout.readInt16LE(n * 2));
  const rises = samples.filter((value, n) => value >= 0 && (samples[n - 1] ?? 0) < 0).length;
  return rises / (samples.length / 48_000);
}

async function measured(file: string, filter: string): Promise<string> {
  const { stderr } = await run('ffmpeg', [
    '-hide_banner',
    '-i',
    file,
    '-af',
    filter,
    '-vn',
    '-f',
    'null',
    '-',
  ]);
  return stderr;
}
