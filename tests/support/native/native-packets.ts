import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A packet as native ffprobe sees it; seconds. */
export type NativePacket = { readonly time: number; readonly size: number };

/** The packets of a file's first video or sound, by the time at which they are shown. */
export async function nativePackets(
  file: string,
  track: 'V:0' | `a:${number}`,
): Promise<NativePacket[]> {
  const { stdout } = await run(
    'ffprobe',
    [
      ...['-v', 'error', '-select_streams', track, '-of', 'json'],
      ...['-show_entries', 'packet=pts_time,size', file],
    ],
    { maxBuffer: 64 << 20 },
  );
  const { packets } = JSON.parse(stdout) as { packets?: { pts_time?: string; size: string }[] };
  return (packets ?? [])
    .map(({ pts_time: time, size }) => ({ time: Number(time), size: Number(size) }))
    .toSorted((a, b) => a.time - b.time);
}

/** How much the pictures of two files are alike, frame by frame: 1 for the same. */
export async function nativeLikeness(file: string, other: string): Promise<number> {
  const { stderr } = await run('ffmpeg', [
    ...['-hide_banner', '-i', file, '-i', other, '-an'],
    ...['-lavfi', '[0:V][1:V]ssim=shortest=1', '-f', 'null', '-'],
  ]);
  return Number(/All:([\d.]+)/u.exec(stderr)?.[1]);
}

/** What the system's ffmpeg complains about when it decodes every frame of a video, whenever it is shown. */
export async function nativePictureErrors(file: string): Promise<string> {
  const { stderr } = await run('ffmpeg', [
    ...['-v', 'error', '-i', file, '-map', '0:V', '-fps_mode', 'passthrough'],
    ...['-enc_time_base', '-1', '-f', 'null', '-'],
  ]);
  return stderr;
}
