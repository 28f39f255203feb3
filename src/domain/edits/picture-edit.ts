import type { Colours } from '../media/colours.ts';
import { NO_FADE, type Fade } from './fade.ts';
import type { Rate, Rotation } from '../media/media.ts';
import type { Rect, Size } from './rect.ts';
import { OPAQUE, type Transparency } from './transparency.ts';

/** When frames are shown: as in the source, or evenly at one rate. */
export type Timing =
  | { readonly kind: 'source' }
  | { readonly kind: 'constant'; readonly rate: Rate };

/**
 * What happens to a picture while it is encoded, in this order: it is turned upright, cleared of half pictures, cropped,
 * turned, flipped, cleared of noise, played at the wanted speed and rate, scaled, given its colours and background, put
 * into its frame, faded.
 */
export type PictureEdit = {
  /** The part of the upright source that is kept; null keeps it all. */
  readonly crop: Rect | null;
  /** Degrees, clockwise. */
  readonly turn: Rotation;
  readonly flip: 'none' | 'horizontal' | 'vertical';
  /** Of the output; null leaves it as it is after crop and turn. */
  readonly size: Size | null;
  /** Where in `size` the picture is drawn, on black; null fills it. */
  readonly frame: Rect | null;
  /** How wide a pixel of the output is: as in the source, in proportion, or as wide as high. */
  readonly pixels: 'source' | 'square';
  readonly timing: Timing;
  /** What is done to half pictures: nothing, or whole ones are made of them: of those that say so, or of all. */
  readonly scan: 'keep' | 'deinterlace' | 'deinterlace-all';
  readonly denoise: 'off' | 'light' | 'strong';
  readonly fade: Fade;
  readonly transparency: Transparency;
  /**
   * What values mean in the source, and in the output, which says so: they are converted where these differ. Null where
   * pixels are passed on without knowing.
   */
  readonly colours: { readonly from: Colours; readonly to: Colours } | null;
};

/** Leaves the picture as it is. */
export const NO_EDIT: PictureEdit = {
  crop: null,
  turn: 0,
  flip: 'none',
  size: null,
  frame: null,
  pixels: 'source',
  timing: { kind: 'source' },
  scan: 'keep',
  denoise: 'off',
  fade: NO_FADE,
  transparency: OPAQUE,
  colours: null,
};
