import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** When a change of `state` removes the focused button, the focus stays with the element instead of being lost. */
export function useKeptFocus(element: RefObject<HTMLElement | null>, state: string | null): void {
  const hadFocus = useRef(false);
  hadFocus.current = element.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) element.current?.focus();
  }, [element, state]);
}

/**
 * Gives the focus back to an element that was only moved: browsers take it away from what is put elsewhere. `order`
 * changes when elements are moved.
 */
export function useFocusThroughMoves(element: RefObject<HTMLElement | null>, order: string): void {
  const focused = useRef<Element | null>(null);
  const { activeElement } = document;
  focused.current = element.current?.contains(activeElement) === true ? activeElement : null;
  useLayoutEffect(() => {
    const { current } = focused;
    const isLost = document.activeElement === document.body && current?.isConnected === true;
    if (isLost && current instanceof HTMLElement) current.focus();
  }, [element, order]);
}

/** Moves the focus from an element that is about to go to the next one, or to the file input when it was the last. */
export function focusBeside(element: HTMLElement): void {
  const heir =
    element.nextElementSibling ??
    element.previousElementSibling ??
    document.querySelector('input[type=file]');
  if (heir instanceof HTMLElement) heir.focus();
}
