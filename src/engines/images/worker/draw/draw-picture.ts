import type { PictureEdit } from '../../../../domain/edits/picture-edit.ts';
import type { Size } from '../../../../domain/edits/rect.ts';
import type { Background } from '../../../../domain/edits/transparency.ts';
import type { Decoded } from './decoded.ts';
import {
  FLIPPED,
  TURNED,
  uprightMatrix,
  uprightSizeOf,
  type Orientation,
} from '../metadata/orientation.ts';
import { canvasOf, context2d } from './canvas.ts';

/** What the backgrounds look like; as FFmpeg's side has them. */
const COLOURS: Readonly<Record<Background, string>> = {
  white: '#ffffff',
  black: '#000000',
  grey: '#808080',
  green: '#00ff00',
};

/**
 * Draws a picture as an edit wants it: made upright, cropped, turned, flipped, scaled, on its background. The canvas
 * belongs to the caller.
 */
export function drawPicture(picture: Decoded, edit: PictureEdit): OffscreenCanvas {
  const whole = uprightSizeOf(picture.orientation, picture.size);
  const crop = edit.crop ?? { x: 0, y: 0, ...whole };
  const turned = uprightSizeOf(TURNED[edit.turn], crop);
  const size = edit.size ?? turned;
  const place = edit.frame ?? { x: 0, y: 0, ...size };
  const isScaled = place.width !== turned.width || place.height !== turned.height;
  const canvas = canvasOf(size);
  const { transparency } = edit;
  const context = context2d(canvas, { alpha: transparency.kind === 'kept' });
  if (edit.frame !== null) fill(context, size, COLOURS.black);
  if (transparency.kind === 'flattened') fill(context, place, COLOURS[transparency.on]);
  context.beginPath();
  context.rect(place.x, place.y, place.width, place.height);
  context.clip();
  context.imageSmoothingEnabled = isScaled;
  context.imageSmoothingQuality = 'high';
  context.translate(place.x, place.y);
  context.scale(place.width / turned.width, place.height / turned.height);
  upright(context, FLIPPED[edit.flip], turned);
  upright(context, TURNED[edit.turn], crop);
  context.translate(-crop.x, -crop.y);
  upright(context, picture.orientation, picture.size);
  context.drawImage(picture.source, 0, 0);
  return canvas;
}

function upright(
  context: OffscreenCanvasRenderingContext2D,
  orientation: Orientation,
  size: Size,
): void {
  context.transform(...uprightMatrix(orientation, size));
}

function fill(
  context: OffscreenCanvasRenderingContext2D,
  { x = 0, y = 0, width, height }: Size & { readonly x?: number; readonly y?: number },
  colour: string,
): void {
  context.fillStyle = colour;
  context.fillRect(x, y, width, height);
}
