import { execFile } from 'node:child_process';
import { stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { clip } from './bench-media.ts';

/** Bytes of the file. */
const SIZE = 3e9;

/** Bytes on disk that the job needs: the file, Kiln's copy of it, and an output of each contestant. */
const ROOM = 8 * SIZE;

/** Gigabytes that are missing on the disk of a folder; 0 when there is room. */
export async function missingRoom(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return Math.max(0, (ROOM - bavail * bsize) / 1e9);
}

/** Three gigabytes of what a camera writes: 1080p where every frame stands for itself, and sound. */
export async function largeFile(folder: string): Promise<string> {
  const short = await clip('camera-8s.mkv');
  const repeats = Math.ceil(SIZE / (await stat(short)).size) - 1;
  const file = join(folder, 'camera.mkv');
  await promisify(execFile)('ffmpeg', [
    ...['-v', 'error', '-y', '-stream_loop', String(repeats), '-i', short, '-c', 'copy', file],
  ]);
  return file;
}
