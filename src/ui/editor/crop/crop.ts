import type { Rect } from '../../../domain/edits/rect.ts';
import type { Orientation } from './orientation.ts';

/** What the crop dialog edits. The box is in pixels of the upright source. */
export type Crop = { readonly box: Rect; readonly orientation: Orientation };
