import type { Options } from '../../../domain/options/options.ts';
import type { Rect } from '../../../domain/edits/rect.ts';

/** How a picture is turned clockwise and then mirrored. */
export type Orientation = Pick<Options, 'rotate' | 'flip'>;

/** Neither turned nor mirrored. */
export const UPRIGHT: Orientation = { rotate: '0', flip: 'none' };

/** The picture as it is seen now, turned by a quarter. */
export function turned({ rotate, flip }: Orientation, way: 'left' | 'right'): Orientation {
  // The mirror comes after the turn, so a mirrored picture is turned the other way round.
  const clockwise = (way === 'right') === (flip === 'none');
  return { rotate: turnedBy(rotate, clockwise ? 90 : 270), flip };
}

/** The picture as it is seen now, mirrored; both ways together are half a turn. */
export function mirrored(
  { rotate, flip }: Orientation,
  axis: Exclude<Options['flip'], 'none'>,
): Orientation {
  if (flip === axis) return { rotate, flip: 'none' };
  if (flip === 'none') return { rotate, flip: axis };
  return { rotate: turnedBy(rotate, 180), flip: 'none' };
}

/** True when the picture lies on its side, so that width and height change places. */
export function isSideways({ rotate }: Orientation): boolean {
  return rotate === '90' || rotate === '270';
}

const QUARTERS = ['0', '90', '180', '270'] as const;

function turnedBy(rotate: Options['rotate'], degrees: number): Options['rotate'] {
  return QUARTERS[(QUARTERS.indexOf(rotate) + degrees / 90) % 4] ?? '0';
}

/** What the crop dialog edits. The box is in pixels of the upright source. */
export type Crop = { readonly box: Rect; readonly orientation: Orientation };
