import { effect } from '@preact/signals';
import type { Model } from '../state/model.ts';

/** How the fragment of a link with a preset begins. */
export const PRESET_FRAGMENT = '#preset=';

/** What follows in such a fragment; null in any other. */
export function presetInFragment(fragment: string): string | null {
  return fragment.startsWith(PRESET_FRAGMENT) ? fragment.slice(PRESET_FRAGMENT.length) : null;
}

/** Asks about a preset that comes with the page's address, at once or as soon as no other dialog is open. */
export function followPresetLinks({ dialog }: Model): void {
  let waiting: string | null = null;
  const ask = () => {
    if (waiting === null) return;
    dialog.value = { kind: 'preset-link', encoded: waiting };
    waiting = null;
  };
  const look = () => {
    waiting = presetInFragment(location.hash) ?? waiting;
    const { kind } = dialog.peek();
    if (kind === 'none' || kind === 'preset-link') ask();
  };
  look();
  window.addEventListener('hashchange', look);
  effect(() => {
    if (dialog.value.kind === 'none') ask();
  });
}

/** Takes the preset out of the page's address: it is answered, and not to be asked about at the next reload. */
export function forgetPresetLink(): void {
  if (presetInFragment(location.hash) === null) return;
  history.replaceState(history.state, '', location.pathname + location.search);
}
