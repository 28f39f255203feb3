import { madeClip } from './made-clip.ts';
import { nativeColours, type ColourPatch } from './native-colours.ts';

/** Patches from left to right: a wrong matrix shows in red, green and blue, a wrong range in white and grey. */
const PATCHES: readonly ColourPatch[] = [
  [191, 0, 0],
  [0, 191, 0],
  [0, 0, 191],
  [235, 235, 235],
  [64, 64, 64],
];
const SIDE = 32;
const [WIDTH, HEIGHT] = [PATCHES.length * SIDE, 96];

const hex = (values: ColourPatch) => values.map((v) => v.toString(16).padStart(2, '0')).join('');
const boxes = PATCHES.map(
  (patch, n) => `drawbox=x=${n * SIDE}:w=${SIDE}:h=${HEIGHT}:t=fill:c=0x${hex(patch)}`,
);

/** The patches in red, green and blue, as a filter that makes pictures. */
export const PATCHES_IN_RGB = [
  `color=black:s=${WIDTH}x${HEIGHT}:r=5:d=1`,
  ...boxes,
  'format=gbrp',
].join();

const CODECS = {
  h264: ['mp4', '-c:v', 'libx264', '-crf', '4', '-preset', 'fast'],
  vp9: ['webm', '-c:v', 'libvpx-vp9', '-b:v', '2M', '-cpu-used', '5'],
  av1: ['webm', '-c:v', 'libaom-av1', '-crf', '10', '-cpu-used', '8'],
} as const;

/** How the values of a clip are to be understood; `unsaid` is BT.601, as players take it in a picture of this size. */
export type ClipColours = {
  readonly codec: keyof typeof CODECS;
  readonly matrix: 'bt709' | 'smpte170m' | 'unsaid';
  readonly range: 'tv' | 'pc';
  readonly bits: 8 | 10;
};

/** All of them of one codec, but for full range without a word, which nobody could know. */
export function allColours(codec: keyof typeof CODECS, depths: readonly (8 | 10)[]): ClipColours[] {
  return depths.flatMap((bits) =>
    (['bt709', 'smpte170m', 'unsaid'] as const).flatMap((matrix) =>
      (['tv', 'pc'] as const).map((range) => ({ codec, matrix, range, bits })),
    ),
  );
}

/** A clip of the patches, named after its colours. */
export function colourClip({ codec, matrix, range, bits }: ClipColours): string {
  const [extension, ...encoder] = CODECS[codec];
  const meant = matrix === 'unsaid' ? 'smpte170m' : matrix;
  const scale = `scale=out_color_matrix=${meant}:out_range=${range}:flags=accurate_rnd+full_chroma_int`;
  const said =
    matrix === 'unsaid'
      ? ['-colorspace', 'unknown', '-color_primaries', 'unknown', '-color_trc', 'unknown']
      : ['-colorspace', matrix, '-color_primaries', matrix, '-color_trc', matrix];
  return madeClip(`colours-${codec}-${matrix}-${range}-${bits}.${extension}`, [
    ...['-f', 'lavfi', '-i', `${PATCHES_IN_RGB},${scale},format=${pixels(bits)}`],
    ...[...said, '-color_range', range, ...encoder],
  ]);
}

/** Transfer functions of high dynamic range. */
export type Light = 'arib-std-b67' | 'smpte2084';

/** The same patches as phones (HLG) and discs (PQ) have them; white is 203 nits, as BT.2408 wants it. */
export function hdrClip(codec: keyof typeof CODECS, light: Light, bits: 8 | 10): string {
  const [extension, ...encoder] = CODECS[codec];
  const given = 'pin=bt709:tin=iec61966-2-1:min=gbr:rin=pc';
  const mapped = `zscale=${given}:p=bt2020:t=${light}:m=bt2020nc:r=tv:npl=203`;
  return madeClip(`hdr-${codec}-${light}-${bits}.${extension}`, [
    ...['-f', 'lavfi', '-i', `${PATCHES_IN_RGB},${mapped},format=${pixels(bits)}`],
    ...['-colorspace', 'bt2020nc', '-color_primaries', 'bt2020', '-color_trc', light],
    ...['-color_range', 'tv', ...encoder],
  ]);
}

function pixels(bits: 8 | 10): string {
  return bits === 8 ? 'yuv420p' : 'yuv420p10le';
}

/** The colours of the patches in a file, as it says, or as players take it. */
export function patchesOf(file: string): Promise<ColourPatch[]> {
  return nativeColours(file, PATCHES.length);
}

/** The most that a channel of any patch of a file is off from what native ffmpeg sees in its source. */
export async function worstPatch(file: string, source: string): Promise<number> {
  const [is, was] = await Promise.all([patchesOf(file), patchesOf(source)]);
  const off = was.flatMap((patch, n) =>
    patch.map((value, channel) => Math.abs(value - (is[n]?.[channel] ?? NaN))),
  );
  return Math.max(...off);
}
