import { effect } from '@preact/signals';
import type { Model } from '../state/model.ts';
import { presetInFragment } from './preset-fragment.ts';

/** Asks about a preset that comes with the page's address, at once or as soon as no other dialog is open. */
export function followPresetLinks({ dialog, presetLink }: Model): void {
  const look = () => {
    presetLink.value = presetInFragment(location.hash) ?? presetLink.peek();
  };
  look();
  window.addEventListener('hashchange', look);
  effect(() => {
    if (presetLink.value !== null && dialog.value === 'none') dialog.value = 'preset-link';
  });
}

/** Forgets the preset of the address, which is answered, and takes it out of the address. */
export function forgetPresetLink({ presetLink }: Model): void {
  presetLink.value = null;
  if (presetInFragment(location.hash) === null) return;
  history.replaceState(history.state, '', location.pathname + location.search);
}
