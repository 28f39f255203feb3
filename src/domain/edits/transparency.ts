/** What is seen where a transparent picture had nothing. */
export type Background = 'white' | 'black' | 'grey' | 'green';

/** What becomes of transparency. */
export type Transparency =
  /** There is none. */
  | { readonly kind: 'none' }
  /** It is kept, as far as the format can. */
  | { readonly kind: 'kept'; readonly stored: StoredAlpha }
  /** The picture is laid on a colour. What was hidden under the transparency stays hidden. */
  | { readonly kind: 'flattened'; readonly stored: StoredAlpha; readonly on: Background };

/**
 * Where a source has its transparency: in each pixel, or as a second video beside the first, by the codec of both.
 * FFmpeg's usual decoders of these codecs leave the second one out.
 */
export type StoredAlpha = 'pixels' | 'vp8' | 'vp9';

/** Of pictures without any. */
export const OPAQUE: Transparency = { kind: 'none' };
