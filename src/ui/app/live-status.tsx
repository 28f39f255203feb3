import type { ReadonlySignal } from '@preact/signals';

/** The one live region: milestones for those who do not see the page. */
export function LiveStatus({ text }: { readonly text: ReadonlySignal<string> }) {
  return (
    <p class="visually-hidden" role="status">
      {text.value}
    </p>
  );
}
