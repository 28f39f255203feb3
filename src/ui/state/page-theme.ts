import { effect } from '@preact/signals';
import type { Model } from './model.ts';

/** Puts the chosen theme on the page; without one the system decides. */
export function followTheme({ settings }: Model): void {
  effect(() => {
    const { theme } = settings.value;
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
  });
}
