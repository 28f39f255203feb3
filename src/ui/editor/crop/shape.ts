import type { Size } from '../../../domain/edits/rect.ts';
import type { Shape } from '../crop-box.ts';

/** The shapes that a crop can be held to. `own` is that of two numbers. */
export const SHAPES = ['free', 'source', '1:1', '4:3', '16:9', '9:16', '4:5', 'own'] as const;

/** Name of a shape. */
export type ShapeName = (typeof SHAPES)[number];

/**
 * A shape in pixels of the source. `pixelAspect` is how wide one of them is shown; `own` is what the user has given for
 * the shape of that name.
 */
export function shapeOf(name: ShapeName, own: Size, source: Size, pixelAspect: number): Shape {
  switch (name) {
    case 'free':
      return null;
    case 'source':
      return source.width / source.height;
    case 'own':
      return own.width / own.height / pixelAspect;
    case '1:1':
      return 1 / pixelAspect;
    case '4:3':
      return 4 / 3 / pixelAspect;
    case '16:9':
      return 16 / 9 / pixelAspect;
    case '9:16':
      return 9 / 16 / pixelAspect;
    case '4:5':
      return 4 / 5 / pixelAspect;
    default:
      return name satisfies never;
  }
}
