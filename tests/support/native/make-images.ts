import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Makes a JPEG of one colour, or of what a filter of FFmpeg draws. */
export async function makeImage(file: string, source: string): Promise<string> {
  const args = ['-f', 'lavfi', '-i', source, '-frames:v', '1', '-q:v', '2'];
  await run('ffmpeg', ['-v', 'error', '-y', ...args, file]);
  return file;
}

/** Says in a JPEG that it has to be turned by 90 degrees clockwise to be upright, as phones do. */
export async function turnByExif(file: string): Promise<string> {
  const jpeg = await readFile(file);
  // A little-endian TIFF with one entry: orientation (0x112), a short, 6.
  const tiff = '49492a0008000000010012010300010000000600000000000000';
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), Buffer.from(tiff, 'hex')]);
  const head = Buffer.from([0xff, 0xe1, 0, body.length + 2]);
  await writeFile(file, Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]));
  return file;
}

/** Makes a song: a tone of this length. */
export async function makeSong(file: string, seconds: number): Promise<string> {
  const tone = `sine=frequency=440:sample_rate=44100:duration=${seconds}`;
  await run('ffmpeg', ['-v', 'error', '-y', '-f', 'lavfi', '-i', tone, '-ac', '2', file]);
  return file;
}

/** Red, green and blue of the pixels at some places (0 to 1) of a frame, which is decoded by the system's FFmpeg. */
export async function coloursAt(
  file: string,
  frame: number,
  places: readonly (readonly [x: number, y: number])[],
): Promise<number[][]> {
  const side = 64;
  const { stdout } = await run(
    'ffmpeg',
    [
      ...['-v', 'error', '-i', file],
      // Converted before it is scaled: FFmpeg 5.1 forgets on the way what the values mean.
      ...['-vf', `select=eq(n\\,${frame}),format=rgb24,scale=${side}:${side}`],
      ...['-frames:v', '1', '-pix_fmt', 'rgb24', '-f', 'rawvideo', '-'],
    ],
    { encoding: 'buffer' },
  );
  return places.map(([x, y]) => {
    const at = (Math.floor(y * side) * side + Math.floor(x * side)) * 3;
    return [...stdout.subarray(at, at + 3)];
  });
}
