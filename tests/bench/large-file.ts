import { execFile } from 'node:child_process';
import { stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { clip } from './bench-media.ts';

/** Gigabytes that are missing on the disk of a folder; 0 when there is room for so many bytes. */
export async function missingRoom(folder: string, bytes: number): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return Math.max(0, (bytes - bavail * bsize) / 1e9);
}

/** So many bytes, or a few more, of what a camera writes: 1080p where every frame stands for itself, and sound. */
export async function largeFile(folder: string, bytes: number): Promise<string> {
  const short = await clip('camera-8s.mkv');
  const repeats = Math.ceil(bytes / (await stat(short)).size) - 1;
  const file = join(folder, 'camera.mkv');
  await promisify(execFile)('ffmpeg', [
    ...['-v', 'error', '-y', '-stream_loop', String(repeats), '-i', short, '-c', 'copy', file],
  ]);
  return file;
}
