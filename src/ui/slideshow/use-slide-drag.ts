import { useSignal, type ReadonlySignal } from '@preact/signals';

/** Dragging of images to other places. */
export type SlideDrag = {
  /** The place of the image that is being dragged; null when none is. */
  readonly dragged: ReadonlySignal<number | null>;
  readonly start: (event: PointerEvent, place: number) => void;
};

/** Pixels from an end of the list where it scrolls along, and by how much. */
const EDGE = 48;
const STEP = 12;

/** Lets a pointer move images: the one that is held takes the place of each that it comes over. */
export function useSlideDrag(
  list: { readonly current: HTMLElement | null },
  onMove: (from: number, to: number) => void,
): SlideDrag {
  const dragged = useSignal<number | null>(null);
  const start = (event: PointerEvent, place: number) => {
    if (event.button !== 0) return;
    event.preventDefault();
    dragged.value = place;
    const controller = new AbortController();
    const options = { signal: controller.signal };
    const end = () => {
      dragged.value = null;
      controller.abort();
    };
    window.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        const over = placeAt(list.current, clientX, clientY);
        const now = dragged.value;
        if (over !== null && now !== null && over !== now) {
          onMove(now, over);
          dragged.value = over;
        }
        scrollAlong(list.current, clientY);
      },
      options,
    );
    for (const type of ['pointerup', 'pointercancel', 'blur'] as const) {
      window.addEventListener(type, end, options);
    }
  };
  return { dragged, start };
}

/** The place of the image under a point; null when there is none. */
function placeAt(list: HTMLElement | null, x: number, y: number): number | null {
  const element = document.elementFromPoint(x, y)?.closest('[data-slide]');
  if (!(element instanceof HTMLElement) || list?.contains(element) !== true) return null;
  return Number(element.dataset.slide);
}

function scrollAlong(list: HTMLElement | null, y: number): void {
  if (list === null) return;
  const { top, bottom } = list.getBoundingClientRect();
  if (y < top + EDGE) list.scrollTop -= STEP;
  if (y > bottom - EDGE) list.scrollTop += STEP;
}
