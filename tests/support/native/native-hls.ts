import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What native ffprobe sees behind a playlist. */
export type NativePlaylist = {
  readonly codec: string;
  readonly profile: string;
  readonly level: number;
  readonly width?: number;
  readonly height?: number;
  readonly frames: number;
  readonly duration: number;
};

/** A segment as it is written: what a playlist says of it, and what is in it. */
export type NativeSegment = {
  readonly seconds: number;
  readonly bytes: number;
  readonly startsWithKey: boolean;
};

/** Unpacks a zip with the system's own tool, into a folder beside it. */
export async function unzip(file: string): Promise<string> {
  const folder = `${file}-unpacked`;
  await run('python3', ['-m', 'zipfile', '-e', file, folder]);
  return folder;
}

/** Probes a media playlist, decoding it whole. Throws when ffprobe has anything to complain about. */
export async function nativePlaylist(path: string): Promise<NativePlaylist> {
  const { stdout, stderr } = await run('ffprobe', [
    ...['-v', 'warning', '-allowed_extensions', 'ALL', '-count_frames', '-of', 'json'],
    ...['-show_format', '-show_streams', path],
  ]);
  if (stderr !== '') throw new Error(stderr);
  const { streams, format } = JSON.parse(stdout) as {
    streams: { codec_name: string; profile: string; level: number; nb_read_frames: string }[];
    format: { duration: string };
  };
  const [stream] = streams;
  if (stream === undefined) throw new Error(`${path} is empty.`);
  return {
    ...stream,
    codec: stream.codec_name,
    frames: Number(stream.nb_read_frames),
    duration: Number(format.duration),
  };
}

/** What native ffmpeg complains about when it decodes everything that a master playlist leads to. */
export async function nativePlaybackErrors(path: string): Promise<string> {
  const { stderr } = await run('ffmpeg', [
    ...['-v', 'warning', '-allowed_extensions', 'ALL', '-i', path],
    ...['-map', '0:v?', '-map', '0:a?', '-f', 'null', '-'],
  ]);
  return stderr;
}

/** Every segment of a media playlist, each looked at alone behind the initialisation. */
export async function nativeSegments(path: string): Promise<NativeSegment[]> {
  const text = await readFile(path, 'utf8');
  const init = await readFile(join(dirname(path), /MAP:URI="([^"]+)"/u.exec(text)?.[1] ?? ''));
  const named = [...text.matchAll(/#EXTINF:([\d.]+),\n(\S+)/gu)];
  return Promise.all(
    named.map(async ([, seconds, uri]) => {
      const data = await readFile(join(dirname(path), uri ?? ''));
      return {
        seconds: Number(seconds),
        bytes: data.length,
        startsWithKey: await startsWithKey(Buffer.concat([init, data])),
      };
    }),
  );
}

function startsWithKey(media: Buffer): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = execFile(
      'ffprobe',
      ['-v', 'error', '-show_entries', 'packet=flags', '-of', 'csv=p=0', 'pipe:0'],
      (error, stdout) => (error === null ? resolve(stdout.startsWith('K')) : reject(error)),
    );
    probe.stdin?.on('error', () => undefined);
    probe.stdin?.end(media);
  });
}

/** The attributes of each `EXT-X-STREAM-INF` of a master playlist, with the playlist that it leads to. */
export async function streamsOf(master: string): Promise<Record<string, string>[]> {
  const text = await readFile(master, 'utf8');
  return [...text.matchAll(/#EXT-X-STREAM-INF:(.+)\n(\S+)/gu)].map(([, attributes = '', uri]) => ({
    ...Object.fromEntries(
      [...attributes.matchAll(/([A-Z-]+)=("[^"]*"|[^,]*)/gu)].map(([, name, value]) => [
        name,
        value?.replaceAll('"', ''),
      ]),
    ),
    uri: join(dirname(master), uri ?? ''),
  }));
}
