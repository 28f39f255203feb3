import type { Rotation } from '../../../../domain/media/media.ts';
import type { PictureEdit } from '../../../../domain/edits/picture-edit.ts';
import type { Rect, Size } from '../../../../domain/edits/rect.ts';

/** How a picture is turned, then mirrored left to right, then cropped: the order that mediabunny knows. */
export type TurnedCrop = {
  /** Degrees, clockwise. */
  readonly rotate: Rotation;
  readonly flip: boolean;
  /** In the turned and mirrored picture. */
  readonly crop: Rect;
};

/** The same as an edit that crops first, for an upright picture of this size. Null when the crop leaves the picture. */
export function turnedCrop(
  upright: Size,
  { crop, turn, flip }: Pick<PictureEdit, 'crop' | 'turn' | 'flip'>,
): TurnedCrop | null {
  const whole = { x: 0, y: 0, ...upright };
  const kept = crop ?? whole;
  if (!isWithin(kept, upright)) return null;
  // Upside down, and left to right: top and bottom have changed places.
  const rotate = flip === 'vertical' ? opposite(turn) : turn;
  let [around, inside] = [whole, kept];
  for (let turned = 0; turned < rotate; turned += 90) {
    inside = quarterTurned(inside, around);
    around = quarterTurned(around, around);
  }
  const mirrored = flip !== 'none';
  const x = mirrored ? around.width - inside.x - inside.width : inside.x;
  return { rotate, flip: mirrored, crop: { ...inside, x } };
}

function isWithin({ x, y, width, height }: Rect, around: Size): boolean {
  const inside = x >= 0 && y >= 0 && x + width <= around.width && y + height <= around.height;
  return inside && width > 0 && height > 0;
}

/** A part of a picture after the picture was turned by 90 degrees, clockwise. */
function quarterTurned({ x, y, width, height }: Rect, around: Size): Rect {
  return { x: around.height - y - height, y: x, width: height, height: width };
}

function opposite(turn: Rotation): Rotation {
  switch (turn) {
    case 0:
      return 180;
    case 90:
      return 270;
    case 180:
      return 0;
    case 270:
      return 90;
    default:
      return turn satisfies never;
  }
}
