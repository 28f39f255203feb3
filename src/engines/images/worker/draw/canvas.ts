import type { Size } from '../../../../domain/edits/rect.ts';
import { fitsCanvas } from '../../../../domain/media/still-picture.ts';
import { Refusal } from './refusal.ts';

/** An empty canvas; throws a Refusal where no browser has one so large. */
export function canvasOf({ width, height }: Size): OffscreenCanvas {
  if (!fitsCanvas({ width, height })) {
    throw new Refusal(`No canvas has ${width} x ${height} pixels.`);
  }
  return new OffscreenCanvas(width, height);
}

/**
 * The drawing surface of a canvas, in sRGB, in the worker's own memory: graphics cards round in their own ways. What has
 * no `alpha` is encoded without.
 */
export function context2d(
  canvas: OffscreenCanvas,
  { alpha }: { readonly alpha: boolean },
): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { alpha, willReadFrequently: true });
  if (context === null) throw new Refusal('This browser cannot draw here.');
  return context;
}
