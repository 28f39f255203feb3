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

/** The samples of a file's first channel, decoded by the system's ffmpeg at the rate that the file has. */
export async function nativeSamples(file: string): Promise<Int16Array> {
  const { stdout } = await run(
    'ffmpeg',
    ['-v', 'error', '-i', file, '-map', '0:a:0', '-af', 'pan=mono|c0=c0', '-f', 's16le', '-'],
    { encoding: 'buffer', maxBuffer: 1 << 28 },
  );
  return new Int16Array(stdout.buffer, stdout.byteOffset, stdout.length / 2);
}

/** Where a file's sound ends by its packets, in samples: what its index says, where decoders give out more. */
export async function nativeSoundEnd(file: string): Promise<number> {
  const { stdout } = await run('ffprobe', [
    ...['-v', 'error', '-select_streams', 'a:0', '-of', 'json', file],
    ...['-show_entries', 'packet=pts_time,duration_time:stream=sample_rate'],
  ]);
  const { packets, streams } = JSON.parse(stdout) as {
    packets: { pts_time: string; duration_time: string }[];
    streams: { sample_rate: string }[];
  };
  const last = packets.at(-1);
  const seconds = Number(last?.pts_time) + Number(last?.duration_time);
  return Math.round(seconds * Number(streams[0]?.sample_rate));
}

/** The loudest sample between two places. */
export function loudestAt(samples: Int16Array, from: number, to: number): number {
  let found = from;
  for (let n = from; n < Math.min(to, samples.length); n += 1) {
    if (Math.abs(samples[n] ?? 0) > Math.abs(samples[found] ?? 0)) found = n;
  }
  return found;
}
