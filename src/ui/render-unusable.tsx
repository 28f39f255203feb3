import { render } from 'preact';
import { messages } from './messages.ts';

/** Shows why Kiln cannot work at this address, and what to do. */
export function renderUnusable(root: HTMLElement): void {
  render(<p role="alert">{messages.insecureContext}</p>, root);
}
