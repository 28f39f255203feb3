import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { NativeProbe, NativeStream } from './native.ts';

const run = promisify(execFile);

/** Pictures are compared at this size, in red, green and blue. */
const SIDE = 48;
const BYTES = SIDE * SIDE * 3;

/** Side of a block, and how many stand in a row. */
const BLOCK = 8;
const BLOCKS = SIDE / BLOCK;

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
      ...[
        '-v',
        'error',
        '-i',
        file,
        '-an',
        '-vf',
        `${filter},format=rgb24,scale=${SIDE}:${SIDE}:flags=area`,
      ],
      ...['-fps_mode', 'passthrough', '-pix_fmt', 'rgb24', '-f', 'rawvideo', '-'],
    ],
    { encoding: 'buffer', maxBuffer: 1 << 28 },
  );
  return Array.from({ length: stdout.length / BYTES }, (_, n) =>
    stdout.subarray(n * BYTES, (n + 1) * BYTES),
  );
}

/** A picture, if there is one. */
type Picture = Uint8Array | Float64Array | undefined;

/** How far two pictures are apart on average, 0 to 255; endlessly far when there is none. */
export function difference(a: Picture, b: Picture): number {
  if (a === undefined || b === undefined) return Infinity;
  let sum = 0;
  for (const [n, value] of a.entries()) sum += Math.abs(value - (b[n] ?? 0));
  return sum / a.length;
}

/**
 * Below this two files show the same, encoded at few bits (seen: up to 1.4) or with the palette of a GIF (1.5). Colours
 * of limited range that are taken for full are 1.6 off or more, those by a wrong matrix 3.5, swapped ones 60.
 */
export const ALIKE = 1.5;

/**
 * How far a converted file is from its source, as both are shown: the worst of its first, middle and last picture, as
 * `difference` counts of their blocks. The first counts half, because encoders that keep to a bit rate start poorly.
 * Where the frame rate was changed, pictures of the same moment are compared.
 */
export async function unlikeness(file: string, source: string): Promise<number> {
  const [is, should] = await Promise.all([shownFrames(file), shownFrames(source)]);
  const from = (n: number) =>
    difference(blocksOf(is[n]), blocksOf(should[Math.floor((n / is.length) * should.length)]));
  const last = is.length - 1;
  return last === 0 ? from(0) : Math.max(from(0) / 2, from(Math.floor(last / 2)), from(last));
}

/** Lines up to which players take a video that says nothing of its colours for BT.601; above it is BT.709. */
const SD_LINES = 576;

/** The frames in the colours that players show: FFmpeg's scaler takes all that says nothing for BT.601. */
async function shownFrames(file: string): Promise<Buffer[]> {
  const { stdout } = await run('ffprobe', [
    ...['-v', 'error', '-select_streams', 'v:0', '-of', 'json', file],
    ...['-show_entries', 'stream=color_space,height,pix_fmt'],
  ]);
  const [video = {}] = (JSON.parse(stdout) as Pick<NativeProbe, 'streams'>).streams.map(
    (one): Partial<NativeStream> => one,
  );
  const { color_space: matrix = 'unknown', height = 0, pix_fmt: layout = '' } = video;
  const isUnsaid = matrix === 'unknown' && layout.startsWith('yuv') && height > SD_LINES;
  return nativeFrames(file, isUnsaid ? 'scale=in_color_matrix=bt709' : 'null');
}

/** The mean colour of each block of a picture: what an encoder blurs is the same, what has another colour is not. */
function blocksOf(picture: Picture): Picture {
  if (picture === undefined) return undefined;
  const blocks = new Float64Array(BLOCKS * BLOCKS * 3);
  for (const [n, value] of picture.entries()) {
    const [x, y] = [Math.floor(n / 3) % SIDE, Math.floor(n / 3 / SIDE)];
    const block = Math.floor(y / BLOCK) * BLOCKS + Math.floor(x / BLOCK);
    blocks[block * 3 + (n % 3)] = (blocks[block * 3 + (n % 3)] ?? 0) + value / BLOCK ** 2;
  }
  return blocks;
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
