import type { ComponentChildren } from 'preact';
import './fixed-place.css';

type Props = {
  /** What the button may say; the longest makes its room. */
  readonly labels: readonly string[];
  /** The button; null while there is none. */
  readonly children: ComponentChildren;
};

/** Keeps a button's room while it is not there or says something else: nothing beside it moves under the pointer. */
export function FixedPlace({ labels, children }: Props) {
  return (
    <span class="fixed-place">
      {labels.map((label) => (
        <span key={label} class="button fixed-place-room" aria-hidden="true">
          {label}
        </span>
      ))}
      {children}
    </span>
  );
}
