import { effect, type ReadonlySignal } from '@preact/signals';

/** Shows a number on the icon of the installed app, where the system can; nothing when it is 0. Returns how to stop. */
export function followBadge(left: ReadonlySignal<number>): () => void {
  if (!('setAppBadge' in navigator)) return () => undefined;
  return effect(() => {
    const count = left.value;
    const shown = count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge();
    // Not installed, or the system shows no numbers.
    shown.catch(() => undefined);
  });
}
