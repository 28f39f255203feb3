import { render } from 'preact';
import { words } from '../words/words.ts';

/**
 * Why Kiln cannot work here: in an old browser, at an address without https, without a database, with one that a newer
 * Kiln has changed, or while a tab with an older Kiln holds on to it.
 */
export type Unusable = 'old-browser' | 'insecure' | 'no-storage' | 'newer' | 'blocked';

/** Shows why Kiln cannot work, and what to do. The app may still be rendered in its place. */
export function renderUnusable(root: HTMLElement, why: Unusable): void {
  render(<p role="alert">{words.app.unusable[why]}</p>, root);
}
