import { render } from 'preact';
import type { ComponentChildren } from 'preact';
import { TextButton } from '../controls/text-button.tsx';
import { words } from '../words/words.ts';
import './instead-of-app.css';

/**
 * Why Kiln cannot work here: in an old browser, at an address without https, without a database, with one that a newer
 * Kiln has changed, or while a tab with an older Kiln holds on to it.
 */
export type Unusable = 'old-browser' | 'insecure' | 'no-storage' | 'newer' | 'blocked';

/** Shows why Kiln cannot work, and what to do. The app may still be rendered in its place. */
export function renderUnusable(root: HTMLElement, why: Unusable): void {
  render(<InsteadOfApp>{words.app.unusable[why]}</InsteadOfApp>, root);
}

/**
 * Shows that the browser takes long to open its database. Resolves when the user wants to go on without it; when it is
 * there before, the app is rendered in its place.
 */
export function renderSlowDatabase(root: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const button = <TextButton onClick={() => resolve()}>{words.app.goOnWithout}</TextButton>;
    render(<InsteadOfApp button={button}>{words.app.slowDatabase}</InsteadOfApp>, root);
  });
}

function InsteadOfApp(props: {
  readonly children: ComponentChildren;
  readonly button?: ComponentChildren;
}) {
  return (
    <main class="instead-of-app">
      <p role="alert">{props.children}</p>
      {props.button}
    </main>
  );
}
