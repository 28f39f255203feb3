import { execFileSync } from 'node:child_process';

/** A place in a picture, as shares of its width and height. */
export type Place = readonly [x: number, y: number];

/** Red, green, blue and opacity of a pixel as native ffmpeg reads it, 0 to 255 each. `input`: arguments before the file. */
export function nativePixel(
  file: string,
  [x, y]: Place,
  { frame = 0, input = [] }: { frame?: number; input?: readonly string[] } = {},
): readonly number[] {
  const picked = `select=eq(n\\,${frame}),format=rgba,crop=1:1:iw*${x}:ih*${y}`;
  const args = ['-v', 'error', ...input, '-i', file, '-vf', picked, '-frames:v', '1'];
  return [...execFileSync('ffmpeg', [...args, '-f', 'rawvideo', '-pix_fmt', 'rgba', '-'])];
}
