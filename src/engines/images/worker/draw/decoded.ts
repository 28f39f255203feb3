import type { Size } from '../../../../domain/edits/rect.ts';
import type { Orientation } from '../metadata/orientation.ts';

/** A picture to draw with: its pixels as decoded, and how they still have to be turned. */
export type Decoded = {
  readonly source: ImageBitmap | OffscreenCanvas;
  readonly size: Size;
  readonly orientation: Orientation;
};
