import { render } from 'preact';
import { messages } from './messages.ts';

/** Why Kiln cannot work here: at an address without https, or without a database. */
export type Unusable = 'insecure' | 'no-storage';

/** Shows why Kiln cannot work, and what to do. */
export function renderUnusable(root: HTMLElement, why: Unusable): void {
  render(<p role="alert">{messages.unusable[why]}</p>, root);
}
