/** What a track says of the meaning of its values, by FFmpeg's names; null where it says nothing. */
export type ColourTags = {
  readonly matrix: string | null;
  readonly primaries: string | null;
  readonly transfer: string | null;
  readonly range: 'limited' | 'full' | null;
};

/** What the values of pixels mean, all of it known. The matrix `gbr` stands for red, green and blue without any. */
export type Colours = {
  readonly matrix: string;
  readonly primaries: string;
  readonly transfer: string;
  readonly range: 'limited' | 'full';
};

/** Of a track that says nothing. */
export const UNTAGGED: ColourTags = { matrix: null, primaries: null, transfer: null, range: null };

/** BT.709, the colours of high definition. */
export const BT709: Colours = {
  matrix: 'bt709',
  primaries: 'bt709',
  transfer: 'bt709',
  range: 'limited',
};

/** A picture with more lines or columns is taken for high definition where it does not say what its colours are. */
const SD_LINES = 576;
const HD_COLUMNS = 1280;

type Size = { readonly width: number; readonly height: number };

/** The matrix that players take for granted in a picture of this size. */
export function assumedMatrix({ width, height }: Size): string {
  return height > SD_LINES || width >= HD_COLUMNS ? 'bt709' : 'smpte170m';
}

/** Transfer functions of high dynamic range: HLG and PQ. */
const HDR_TRANSFERS: readonly string[] = ['arib-std-b67', 'smpte2084'];

/** True for values that are brighter and finer than usual screens and 8 bits can show. */
export function isHdr({ transfer }: Pick<ColourTags, 'transfer'>): boolean {
  return transfer !== null && HDR_TRANSFERS.includes(transfer);
}

/** Layouts of red, green and blue, palettes included. */
const RGB_LAYOUT = /^(?:rgb|bgr|argb|abgr|0rgb|0bgr|gbr|pal8|x2rgb|x2bgr|monow|monob)/u;

/** Layouts whose values always fill the whole range. */
const FULL_LAYOUT = /^(?:yuvj|gray|ya)/u;

/** What tells the colours of a track. */
type Told = Size & { readonly pixelFormat: string; readonly colours: ColourTags };

/** What players and FFmpeg take a track's values for: what it says, and what they assume where it says nothing. */
export function coloursOf(track: Told): Colours {
  const { matrix, primaries, transfer, range } = track.colours;
  if (matrix === 'gbr' || RGB_LAYOUT.test(track.pixelFormat)) {
    return {
      matrix: 'gbr',
      primaries: primaries ?? 'bt709',
      transfer: transfer ?? 'iec61966-2-1',
      range: 'full',
    };
  }
  const known = matrix ?? assumedMatrix(track);
  const usual = known === 'bt709' ? 'bt709' : known === 'bt2020nc' ? 'bt2020' : 'smpte170m';
  return {
    matrix: known,
    primaries: primaries ?? usual,
    transfer: transfer ?? (usual === 'bt2020' ? 'bt709' : usual),
    range: FULL_LAYOUT.test(track.pixelFormat) ? 'full' : (range ?? 'limited'),
  };
}
