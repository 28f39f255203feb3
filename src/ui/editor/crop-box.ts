import type { Rect, Size } from '../../domain/edits/rect.ts';

/** Where a box is taken hold of, by the points of the compass. */
export type Handle = 'nw' | 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w';

/** Width through height, in pixels of the source; null: any. */
export type Shape = number | null;

/** A distance on the picture, in pixels of the source. */
export type Offset = { readonly x: number; readonly y: number };

/** Pixels that are left of each side at least. */
export const SMALLEST_SIDE = 16;

/** Which sides a handle moves: -1 the one at 0, 1 the one at the end, 0 neither. */
const PULLS: Readonly<Record<Handle, Offset>> = {
  nw: { x: -1, y: -1 },
  n: { x: 0, y: -1 },
  ne: { x: 1, y: -1 },
  e: { x: 1, y: 0 },
  se: { x: 1, y: 1 },
  s: { x: 0, y: 1 },
  sw: { x: -1, y: 1 },
  w: { x: -1, y: 0 },
};

/** The box that crops nothing. */
export function wholeBox({ width, height }: Size): Rect {
  return { x: 0, y: 0, width, height };
}

/** True when the box crops nothing. */
export function isWhole(box: Rect, size: Size): boolean {
  return box.width === size.width && box.height === size.height;
}

/** The box moved, as far as the picture goes. */
export function moveBox(box: Rect, offset: Offset, size: Size): Rect {
  return settled({ ...box, x: box.x + offset.x, y: box.y + offset.y }, size);
}

/** The box with a handle pulled; the side or corner across stays where it is. */
export function pullBox(box: Rect, handle: Handle, offset: Offset, shape: Shape, size: Size): Rect {
  const pull = PULLS[handle];
  const x = pulled(box.x, box.width, pull.x, offset.x, size.width);
  const y = pulled(box.y, box.height, pull.y, offset.y, size.height);
  if (shape === null) return settled({ x: x.at, y: y.at, width: x.length, height: y.length }, size);

  const wanted =
    pull.y === 0
      ? x.length
      : pull.x === 0
        ? y.length * shape
        : Math.max(x.length, y.length * shape);
  const width = fitting(wanted, shape, x.room, y.room);
  const height = width / shape;
  return settled(
    {
      x: anchored(box.x, box.width, pull.x, width),
      y: anchored(box.y, box.height, pull.y, height),
      width,
      height,
    },
    size,
  );
}

/** A box of this shape about the same middle, and of the same area where the picture is large enough. */
export function shapeBox(box: Rect, shape: Shape, size: Size): Rect {
  if (shape === null) return box;
  const width = fitting(Math.sqrt(box.width * box.height * shape), shape, size.width, size.height);
  return centred(box, { width, height: width / shape }, size);
}

/** The box with another width or height, the other one following its shape; its upper left corner stays if it can. */
export function sizeBox(box: Rect, change: Partial<Size>, shape: Shape, size: Size): Rect {
  const wanted = { width: box.width, height: box.height, ...change };
  if (shape === null) {
    const width = clamp(wanted.width, SMALLEST_SIDE, size.width);
    const height = clamp(wanted.height, SMALLEST_SIDE, size.height);
    return settled({ x: box.x, y: box.y, width, height }, size);
  }
  const asked = change.width ?? wanted.height * shape;
  const width = fitting(asked, shape, size.width, size.height);
  return settled({ x: box.x, y: box.y, width, height: width / shape }, size);
}

/** Pixels that are cut off each side. */
export type Margins = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** What a box cuts off. */
export function marginsOf(box: Rect, size: Size): Margins {
  return {
    left: box.x,
    top: box.y,
    right: size.width - box.x - box.width,
    bottom: size.height - box.y - box.height,
  };
}

/** The box that is left of a picture; where too much would be cut off, something is left all the same. */
export function boxWithin({ left, top, right, bottom }: Margins, size: Size): Rect {
  const x = clamp(left, 0, size.width - SMALLEST_SIDE);
  const y = clamp(top, 0, size.height - SMALLEST_SIDE);
  return {
    x,
    y,
    width: clamp(size.width - x - right, SMALLEST_SIDE, size.width - x),
    height: clamp(size.height - y - bottom, SMALLEST_SIDE, size.height - y),
  };
}

/** One side of a box after a pull: where it begins, how long it is, and how long it could be. */
function pulled(at: number, length: number, pull: number, offset: number, limit: number) {
  const room = pull === 0 ? limit : pull > 0 ? limit - at : at + length;
  const wanted = clamp(length + pull * offset, SMALLEST_SIDE, room);
  const grown = pull === 0 ? length : wanted;
  return { at: pull < 0 ? at + length - grown : at, length: grown, room };
}

/** Where a side begins that has got another length: what is not pulled at stays, or the middle when neither end is. */
function anchored(at: number, before: number, pull: number, now: number): number {
  if (pull > 0) return at;
  return pull < 0 ? at + before - now : at + (before - now) / 2;
}

/** A width that leaves room for the height that belongs to it. */
function fitting(width: number, shape: number, roomX: number, roomY: number): number {
  const most = Math.min(roomX, roomY * shape);
  return clamp(width, Math.min(most, Math.max(SMALLEST_SIDE, SMALLEST_SIDE * shape)), most);
}

function centred(box: Rect, { width, height }: Size, size: Size): Rect {
  const x = box.x + (box.width - width) / 2;
  const y = box.y + (box.height - height) / 2;
  return settled({ x, y, width, height }, size);
}

/** Inside the picture, and even, because chroma is stored for pairs of pixels. A side that is whole stays so. */
function settled({ x, y, width, height }: Rect, size: Size): Rect {
  const [across, down] = [evenWithin(width, size.width), evenWithin(height, size.height)];
  return {
    x: evenPlace(x, size.width - across),
    y: evenPlace(y, size.height - down),
    width: across,
    height: down,
  };
}

function evenWithin(length: number, limit: number): number {
  return length > limit - 1 ? limit : Math.max(2, 2 * Math.round(length / 2));
}

function evenPlace(at: number, room: number): number {
  return Math.min(2 * Math.floor(room / 2), Math.max(0, 2 * Math.round(at / 2)));
}

/** The nearest number from `least` to `most`; `least` where there is none between them. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
