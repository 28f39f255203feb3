import { isHdr, type Colours } from '../../../domain/media/colours.ts';
import type { PictureEdit } from '../../../domain/edits/picture-edit.ts';
import type { Background } from '../../../domain/edits/transparency.ts';

/** How the filters of a picture hand it over: FFmpeg's name of a layout of pixels. */
export type Layout =
  | 'yuv420p'
  | 'yuva420p'
  | 'yuv420p10le'
  | 'yuvj420p'
  | 'yuvj444p'
  | 'rgb24'
  | 'rgba'
  | 'bgra';

/** FFmpeg's scaler, exact where it converts colours. */
const FLAGS = 'flags=bicubic';
const EXACT_FLAGS = 'flags=bicubic+accurate_rnd+full_chroma_int';

/** Red, green and blue of a background. */
const BACKGROUNDS: Readonly<Record<Background, readonly [r: number, g: number, b: number]>> = {
  white: [255, 255, 255],
  black: [0, 0, 0],
  grey: [128, 128, 128],
  green: [0, 177, 64],
};

/** Matrices that FFmpeg's scaler knows. Values of others are passed on as they are, under their name. */
const SCALER_MATRICES: Readonly<Record<string, string>> = {
  bt709: 'bt709',
  smpte170m: 'smpte170m',
  bt470bg: 'bt470',
  fcc: 'fcc',
  smpte240m: 'smpte240m',
  bt2020nc: 'bt2020',
  bt2020c: 'bt2020',
};

/**
 * The filters that give a picture its size and make its values mean what they are to mean. `size` is in FFmpeg's words,
 * null leaves it as it is; `layout` is how the pixels come out.
 */
export function valueFilters(
  { colours, transparency }: Pick<PictureEdit, 'colours' | 'transparency'>,
  size: string | null,
  layout: Layout,
): string[] {
  if (colours === null) {
    const scaled = size === null ? [] : [`scale=${size}:${FLAGS}`];
    return transparency.kind === 'flattened'
      ? [...scaled, 'format=rgba', ...flatten(transparency.on), `format=${layout}`]
      : scaled;
  }
  const { from, to } = colours;
  if (isHdr(from) && !isHdr(to)) {
    const scaled = size === null ? [] : [`scale=${size}:${FLAGS}`];
    return [...scaled, ...toneMapped(from), ...converted(MAPPED, to, null, layout)];
  }
  if (transparency.kind !== 'flattened') return converted(from, to, size, layout);
  const rgb = { ...from, matrix: 'gbr', range: 'full' } as const;
  return [
    ...converted(from, rgb, size, 'rgba'),
    ...flatten(transparency.on),
    ...converted(rgb, to, null, layout),
  ];
}

/** What frames say of their values, for encoders and muxers to write down; nothing where there is only one meaning. */
export function tagFilters({ colours }: Pick<PictureEdit, 'colours'>): string[] {
  if (colours === null || colours.to.matrix === 'gbr') return [];
  const { matrix, primaries, transfer, range } = colours.to;
  const tags = [
    `range=${range === 'full' ? 'pc' : 'tv'}`,
    `color_primaries=${primaries}`,
    `color_trc=${transfer}`,
    `colorspace=${matrix}`,
  ];
  return [`setparams=${tags.join(':')}`];
}

/** Red, green and blue with transparency, laid on a colour. */
function flatten(on: Background): string[] {
  const [r, g, b] = BACKGROUNDS[on];
  return [
    `split[front][back];[back]lutrgb=r=${r}:g=${g}:b=${b}:a=255[under];[under][front]overlay=format=rgb`,
  ];
}

/** What `toneMapped` leaves. */
const MAPPED: Colours = {
  matrix: 'bt709',
  primaries: 'bt709',
  transfer: 'bt709',
  range: 'limited',
};

/** High dynamic range for a screen of 100 nits: in linear light, colours first and then the brightness. */
function toneMapped({ matrix, primaries, transfer, range }: Colours): string[] {
  const given = [
    `min=${matrix}`,
    `pin=${primaries}`,
    `tin=${transfer}`,
    `rin=${range === 'full' ? 'pc' : 'tv'}`,
  ];
  return [
    `zscale=${given.join(':')}:t=linear:npl=100`,
    'format=gbrpf32le',
    'zscale=p=bt709',
    'tonemap=hable:desat=0',
    'zscale=t=bt709:m=bt709:r=tv',
    'format=yuv444p',
  ];
}

function converted(from: Colours, to: Colours, size: string | null, layout: Layout): string[] {
  const [before, after] = [SCALER_MATRICES[from.matrix], SCALER_MATRICES[to.matrix]];
  const isSame = from.matrix === to.matrix && from.range === to.range;
  const meaning = isSame
    ? []
    : [
        ...(from.matrix === 'gbr' || before === undefined ? [] : [`in_color_matrix=${before}`]),
        ...(from.matrix === 'gbr' ? [] : [`in_range=${from.range}`]),
        ...(to.matrix === 'gbr' || after === undefined ? [] : [`out_color_matrix=${after}`]),
        ...(to.matrix === 'gbr' ? [] : [`out_range=${to.range}`]),
      ];
  if (size === null && isSame) return to.matrix === 'gbr' ? [] : [`format=${layout}`];
  const how = [...(size === null ? [] : [size]), isSame ? FLAGS : EXACT_FLAGS, ...meaning];
  return [`scale=${how.join(':')}`, ...(isSame && to.matrix === 'gbr' ? [] : [`format=${layout}`])];
}
