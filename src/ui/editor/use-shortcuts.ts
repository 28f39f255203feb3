import { useEffect, useRef } from 'preact/hooks';

/** What keys do, by their name in lower case. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Keys that work all over a dialog, except where they are typed or would press what has the focus. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const now = useRef(shortcuts);
  now.current = shortcuts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target, key } = event;
      const isTyped = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
      const isPressed = key === ' ' && target instanceof HTMLButtonElement;
      if (isTyped || isPressed || event.ctrlKey || event.metaKey || event.altKey) return;
      const shortcut = now.current[key.toLowerCase()];
      if (shortcut === undefined) return;
      event.preventDefault();
      shortcut();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
