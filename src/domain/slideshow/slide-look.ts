import type { Size } from '../edits/rect.ts';
import type { SlideFit, SlideTransition } from './slideshow.ts';

/** How images become frames. `rate` in frames per second, the colour `#rrggbb`. */
export type SlideLook = {
  readonly size: Size;
  readonly rate: number;
  readonly fit: SlideFit;
  readonly background: string;
  readonly transition: SlideTransition;
};
