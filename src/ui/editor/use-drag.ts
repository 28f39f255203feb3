import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { Rect, Size } from '../../domain/edits/rect.ts';
import type { Offset } from './crop-box.ts';

/** Pixels of the source by which an arrow key moves, alone and with Shift. */
const STEP = 2;
const LONG_STEP = 20;

const ARROWS: Readonly<Record<string, Offset>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** What is told of a drag: the box as it was when it began, and how far it has gone, in pixels of the source. */
export type OnDrag = (from: Rect, offset: Offset) => void;

/** Makes handlers for what is dragged over a picture of this size, or moved by the arrow keys. */
export function useDrag(frame: RefObject<HTMLElement | null>, size: Size, box: Rect) {
  const began = useRef<{ readonly box: Rect; readonly x: number; readonly y: number } | null>(null);
  return (onDrag: OnDrag) => ({
    onPointerDown(event: PointerEvent) {
      if (!(event.currentTarget instanceof HTMLElement)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      began.current = { box, x: event.clientX, y: event.clientY };
    },
    onPointerMove(event: PointerEvent) {
      const shown = frame.current?.getBoundingClientRect();
      if (began.current === null || shown === undefined) return;
      const { box: from, x, y } = began.current;
      onDrag(from, {
        x: ((event.clientX - x) / shown.width) * size.width,
        y: ((event.clientY - y) / shown.height) * size.height,
      });
    },
    onLostPointerCapture() {
      began.current = null;
    },
    onKeyDown(event: KeyboardEvent) {
      const offset = ARROWS[event.key];
      if (offset === undefined) return;
      event.preventDefault();
      const step = event.shiftKey ? LONG_STEP : STEP;
      onDrag(box, { x: offset.x * step, y: offset.y * step });
    },
  });
}
