import { execFileSync } from 'node:child_process';
import { nativeProbe } from './native.ts';

/** Red, green and blue, 0 to 255 each. */
export type ColourPatch = readonly [red: number, green: number, blue: number];

/** FFmpeg's scaler takes whatever says nothing for BT.601, large or small; players go by the size. */
const SCALER_NAMES: Readonly<Record<string, string>> = {
  bt709: 'bt709',
  smpte170m: 'smpte170m',
  bt470bg: 'bt470',
  bt2020nc: 'bt2020',
};

/**
 * The colours in the middle of so many patches that stand side by side, in a file's second picture, or its only one: by its own tags where it has some, else as players take it.
 */
export async function nativeColours(file: string, count: number): Promise<ColourPatch[]> {
  const stream = (await nativeProbe(file)).streams.find(({ codec_type: type }) => type === 'video');
  const { width = 0, height = 0, color_space: said = '', color_range: range = '' } = stream ?? {};
  const pixels = stream?.pix_fmt ?? '';
  const assumed = height > 576 || width >= 1280 ? 'bt709' : 'smpte170m';
  const isFull = range === 'pc' || pixels.startsWith('yuvj');
  const matrix = `in_color_matrix=${SCALER_NAMES[said] ?? assumed}:in_range=${isFull ? 'pc' : 'tv'}`;
  const toRgb = /^(?:rgb|bgr|gbr|pal8)/u.test(pixels)
    ? []
    : [`scale=${matrix}:flags=accurate_rnd+full_chroma_int`];
  const small = `scale=${count * 4}:4:flags=area`;
  const frames = execFileSync('ffmpeg', [
    ...['-v', 'error', '-i', file, '-an', '-vf', [...toRgb, 'format=rgb24', small].join()],
    ...['-frames:v', '2', '-pix_fmt', 'rgb24', '-f', 'rawvideo', '-'],
  ]);
  const row = frames.subarray(-count * 4 * 3);
  return Array.from({ length: count }, (_, n) => {
    const at = (n * 4 + 1) * 3;
    return [row[at] ?? 0, row[at + 1] ?? 0, row[at + 2] ?? 0];
  });
}
