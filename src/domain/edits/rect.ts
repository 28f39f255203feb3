/** Width and height in pixels, upright. */
export type Size = { readonly width: number; readonly height: number };

/** A part of a picture, in whole pixels from its upper left corner. */
export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
