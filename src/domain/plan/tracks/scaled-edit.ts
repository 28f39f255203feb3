import type { PictureEdit } from '../../edits/picture-edit.ts';
import type { Size } from '../../edits/rect.ts';

/** The nearest even length: chroma is stored for pairs of pixels. */
export function evenly(length: number): number {
  return Math.max(2, Math.round(length / 2) * 2);
}

/** True when both are equally large, or neither is known. */
export function isSameSize(a: Size | null, b: Size | null): boolean {
  return a?.width === b?.width && a?.height === b?.height;
}

/** The same edit in another size. */
export function scaled(edit: PictureEdit, from: Size | null, to: Size | null): PictureEdit {
  const { frame } = edit;
  if (from === null || to === null) return edit;
  const [x, y] = [to.width / from.width, to.height / from.height];
  return {
    ...edit,
    size: to,
    frame:
      frame === null
        ? null
        : {
            x: evenly(frame.x * x),
            y: evenly(frame.y * y),
            width: evenly(frame.width * x),
            height: evenly(frame.height * y),
          },
  };
}
