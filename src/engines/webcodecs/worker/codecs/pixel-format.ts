import type { ColourTags } from '../../../../domain/media/colours.ts';

/** How pixels are stored, as a codec's configuration tells. */
export type PixelLayout = {
  /** 0 to 3: grey, 4:2:0, 4:2:2, 4:4:4. */
  readonly chroma: number;
  readonly bitDepth: number;
  readonly fullRange: boolean;
  readonly alpha: boolean;
  /** What the codec's own bits say of the colours; absent where Kiln does not read them. */
  readonly colours?: ColourTags;
};

const CHROMA = ['gray', '420p', '422p', '444p'];

/** FFmpeg's name of a layout; empty when it has none. */
export function pixelFormatName({ chroma, bitDepth, fullRange, alpha }: PixelLayout): string {
  const planes = CHROMA[chroma];
  if (planes === undefined) return '';
  const depth = bitDepth > 8 ? `${bitDepth}le` : '';
  if (chroma === 0) return `gray${depth}`;
  if (alpha) return `yuva${planes}${depth}`;
  return fullRange && bitDepth === 8 ? `yuvj${planes}` : `yuv${planes}${depth}`;
}

/** The layout in the name of a codec's profile, such as `vp09.01.31.08.02` or `av01.0.05M.10`; null when it has none. */
export function layoutOfCodecString(
  codec: string,
): Pick<PixelLayout, 'chroma' | 'bitDepth'> | null {
  const [name, ...fields] = codec.split('.');
  const number = (at: number) => Number.parseInt(fields[at] ?? '', 10);
  switch (name) {
    case 'vp8':
      return { chroma: 1, bitDepth: 8 };
    case 'vp09': {
      // 0 and 1 are 4:2:0 with the chroma beside or on the luma.
      const chroma =
        fields[3] === undefined ? (number(0) % 2 === 0 ? 1 : null) : vp9Chroma(number(3));
      return chroma === null ? null : { chroma, bitDepth: number(2) || 8 };
    }
    case 'av01':
      return { chroma: av1Chroma(number(0), fields[3], fields[4]), bitDepth: number(2) || 8 };
    default:
      return null;
  }
}

function vp9Chroma(subsampling: number): number {
  if (subsampling <= 1) return 1;
  return subsampling === 2 ? 2 : 3;
}

/** Profile 0 is 4:2:0, 1 is 4:4:4; the chroma field of profile 2 counts halved columns, rows, and their place. */
function av1Chroma(profile: number, grey: string | undefined, field: string | undefined): number {
  if (grey === '1') return 0;
  if (profile === 0) return 1;
  if (profile === 1) return 3;
  if (field?.startsWith('11') === true) return 1;
  return field?.startsWith('10') === true ? 2 : 3;
}

/** The layout in an `hvcC` box. */
export function layoutOfHvcC(hvcC: Uint8Array): Pick<PixelLayout, 'chroma' | 'bitDepth'> {
  return { chroma: (hvcC[16] ?? 0) & 3, bitDepth: 8 + ((hvcC[17] ?? 0) & 7) };
}
