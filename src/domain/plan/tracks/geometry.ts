import type { CoverTrack, VideoTrack } from '../../media/media.ts';
import type { Options } from '../../options/options.ts';
import type { PictureEdit } from '../../edits/picture-edit.ts';
import type { Rect, Size } from '../../edits/rect.ts';
import { aspectOf, isSideways, limited, nearestTo, turned, uprightOf } from './picture.ts';

/** The part of an edit that says where pixels come from and where they go. */
export type Geometry = Pick<PictureEdit, 'crop' | 'turn' | 'flip' | 'size' | 'frame' | 'pixels'>;

type Wishes = Pick<
  Options,
  | 'cropLeft'
  | 'cropTop'
  | 'cropRight'
  | 'cropBottom'
  | 'rotate'
  | 'flip'
  | 'resolution'
  | 'longestEdge'
  | 'width'
  | 'height'
  | 'fitMode'
>;

/** Which sizes there are: videos store chroma for pairs of pixels; images have any size, and square pixels. */
export type Grid = 'video' | 'image';

/** How a picture comes to the size that the options ask for. */
export function geometryOf(track: VideoTrack | CoverTrack, options: Wishes, grid: Grid): Geometry {
  const unit = grid === 'video' ? 2 : 1;
  const upright = uprightOf(track);
  const cropped = cropOf(upright, options, unit);
  const turn = TURNS[options.rotate];
  const sideways = isSideways(turn);
  const now = turned(cropped ?? upright, sideways);
  const aspect = sideways ? 1 / aspectOf(track) : aspectOf(track);
  const edit = { crop: cropped, turn, flip: options.flip, frame: null, pixels: 'source' } as const;
  const square = { width: now.width * aspect, height: now.height };
  if (options.resolution === 'custom' && (options.width !== null || options.height !== null)) {
    const size = customSize(square, options, unit);
    const place = placed(square, size, options, unit);
    const crop =
      place.cut === null ? cropped : within(cropped ?? whole(upright), place.cut, sideways, unit);
    const same = crop === null && place.frame === null && aspect === 1 && isSame(place.size, now);
    return { ...edit, crop, size: same ? null : place.size, frame: place.frame, pixels: 'square' };
  }
  const wanted = rounded(wished(grid === 'video' ? now : square, options), unit);
  const untouched = cropped === null && isSame(wanted, now);
  return { ...edit, size: untouched ? null : wanted };
}

const TURNS = { '0': 0, '90': 90, '180': 180, '270': 270 } as const;

function cropOf(size: Size, options: Wishes, unit: number): Rect | null {
  const { cropLeft, cropTop, cropRight, cropBottom } = options;
  if (cropLeft + cropTop + cropRight + cropBottom === 0) return null;
  const x = down(cropLeft, unit);
  const y = down(cropTop, unit);
  return {
    x,
    y,
    width: Math.max(unit, down(size.width - Math.round(cropRight) - x, unit)),
    height: Math.max(unit, down(size.height - Math.round(cropBottom) - y, unit)),
  };
}

/** The size that the limits for the shorter and the longer side leave. */
function wished(now: Size, { resolution, longestEdge }: Wishes): Size {
  if (resolution === 'custom') return now;
  const size = limited(now, resolution);
  const longest = Math.max(size.width, size.height);
  return longestEdge === null ? size : scaled(size, Math.min(1, longestEdge / longest));
}

/** The size that was asked for; a side that was left open follows from the other one. */
function customSize(square: Size, { width, height }: Wishes, unit: number): Size {
  const shape = square.width / square.height;
  return rounded(
    { width: width ?? (height ?? 0) * shape, height: height ?? (width ?? 0) / shape },
    unit,
  );
}

/** Where a picture goes in a size of another shape. `cut` is the share of its width and height that is kept. */
type Placed = {
  readonly size: Size;
  readonly frame: Rect | null;
  readonly cut: { readonly width: number; readonly height: number } | null;
};

function placed(square: Size, size: Size, { fitMode }: Wishes, unit: number): Placed {
  const [across, along] = [size.width / square.width, size.height / square.height];
  const inside = rounded(scaled(square, Math.min(across, along)), unit);
  const plain = { size, frame: null, cut: null };
  switch (fitMode) {
    case 'fit':
      return { ...plain, size: inside };
    case 'fill': {
      const scale = Math.max(across, along);
      const cut = { width: across / scale, height: along / scale };
      return across === along ? plain : { ...plain, cut };
    }
    case 'pad':
      return isSame(inside, size) ? plain : { ...plain, frame: centred(inside, size, unit) };
    case 'stretch':
      return plain;
    default:
      return fitMode satisfies never;
  }
}

/** The middle of a rectangle; `share` is that of the turned picture. */
function within(
  rect: Rect,
  share: { readonly width: number; readonly height: number },
  sideways: boolean,
  unit: number,
): Rect | null {
  const part = turned(share, sideways);
  const width = Math.max(unit, nearestTo(rect.width * part.width, unit));
  const height = Math.max(unit, nearestTo(rect.height * part.height, unit));
  return {
    x: rect.x + down((rect.width - width) / 2, unit),
    y: rect.y + down((rect.height - height) / 2, unit),
    width: Math.min(width, rect.width),
    height: Math.min(height, rect.height),
  };
}

function centred(inside: Size, size: Size, unit: number): Rect {
  return {
    x: down((size.width - inside.width) / 2, unit),
    y: down((size.height - inside.height) / 2, unit),
    ...inside,
  };
}

function whole(size: Size): Rect {
  return { x: 0, y: 0, ...size };
}

function scaled({ width, height }: Size, factor: number): Size {
  return { width: width * factor, height: height * factor };
}

function rounded({ width, height }: Size, unit: number): Size {
  return { width: nearestTo(width, unit), height: nearestTo(height, unit) };
}

function down(length: number, unit: number): number {
  return Math.floor(Math.max(0, length) / unit) * unit;
}

function isSame(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height;
}
