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
