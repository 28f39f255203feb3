import type { ComponentChildren } from 'preact';
import './button.css';

type Props = {
  /** `primary`: the one thing to do next. `accent`: the same for one of many. `plain`: no frame. */
  readonly look?: 'primary' | 'accent' | 'framed' | 'plain';
  readonly onClick: (event: MouseEvent) => void;
  readonly disabled?: boolean;
  readonly busy?: boolean;
  readonly expanded?: boolean;
  readonly children: ComponentChildren;
};

/** A button with words. */
export function TextButton(props: Props) {
  const { look = 'framed', onClick, disabled = false, busy = false, expanded, children } = props;
  return (
    <button
      type="button"
      class={`button button-${look}`}
      disabled={disabled || busy}
      aria-busy={busy}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
