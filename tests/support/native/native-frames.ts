import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Pictures are compared at this size, in red, green and blue. */
const SIDE = 48;
const BYTES = SIDE * SIDE * 3;

/** A black picture, as `nativeFrames` gives it. */
export const BLACK = Buffer.alloc(BYTES);

/**
 * Every frame of a file as it is shown, decoded by the system's ffmpeg, small and in colour: chroma that is swapped, a
 * wrong matrix and a wrong range all show. `filter` is applied first.
 */
export async function nativeFrames(file: string, filter = 'null'): Promise<Buffer[]> {
  const { stdout } = await run(
    'ffmpeg',
    [
      ...['-v', 'error', '-i', file, '-an', '-vf', `${filter},scale=${SIDE}:${SIDE}:flags=area`],
      ...['-fps_mode', 'passthrough', '-pix_fmt', 'rgb24', '-f', 'rawvideo', '-'],
    ],
    { encoding: 'buffer', maxBuffer: 1 << 28 },
  );
  return Array.from({ length: stdout.length / BYTES }, (_, n) =>
    stdout.subarray(n * BYTES, (n + 1) * BYTES),
  );
}

/** A picture, if there is one. */
type Picture = Uint8Array | undefined;

/** How far two pictures are apart on average, 0 to 255; endlessly far when there is none. */
export function difference(a: Picture, b: Picture): number {
  if (a === undefined || b === undefined) return Infinity;
  return a.reduce((sum, value, n) => sum + Math.abs(value - (b[n] ?? 0)), 0) / a.length;
}

/** Below this a picture is the same, encoded at few bits or with the palette of a GIF. */
export const ALIKE = 8;

/**
 * How far a converted file is from its source, as both are shown: the worst of its first, middle and last picture, as
 * `difference` counts. Where the rate was changed, pictures of the same moment are compared.
 */
export async function unlikeness(file: string, source: string): Promise<number> {
  const [is, should] = await Promise.all([nativeFrames(file), nativeFrames(source)]);
  const last = is.length - 1;
  const found = [0, Math.floor(last / 2), last].map((n) => {
    const moment = last === 0 ? 0 : Math.floor((n / is.length) * should.length);
    return difference(is[n], should[moment]);
  });
  return Math.max(...found);
}

/** The number of the frame that looks most like a picture. */
export function mostLike(picture: Picture, frames: readonly Uint8Array[]): number {
  const differences = frames.map((frame) => difference(picture, frame));
  return differences.indexOf(Math.min(...differences));
}

/** When the frames of a file's first video are shown, in seconds, in that order. */
export async function nativeTimes(file: string): Promise<number[]> {
  const { stdout } = await run('ffprobe', [
    ...['-v', 'error', '-select_streams', 'V:0', '-show_entries', 'packet=pts_time'],
    ...['-of', 'csv=p=0', file],
  ]);
  return stdout
    .split('\n')
    .map(parseFloat)
    .filter((time) => Number.isFinite(time))
    .toSorted((a, b) => a - b);
}
