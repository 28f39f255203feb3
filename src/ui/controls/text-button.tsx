import type { ComponentChildren } from 'preact';
import './button.css';

type Props = {
  /** `primary`: the one thing to do next. `accent`: the same for one of many. `plain`: no frame. */
  readonly variant?: 'primary' | 'accent' | 'framed' | 'plain';
  readonly onClick: (event: MouseEvent) => void;
  readonly disabled?: boolean;
  readonly busy?: boolean;
  readonly expanded?: boolean;
  /** Id of an element that says more. */
  readonly describedBy?: string | null;
  readonly children: ComponentChildren;
};

/** A button with words. While it is busy or has nothing to do it keeps the focus, but does nothing. */
export function TextButton(props: Props) {
  const { variant = 'framed', onClick, disabled = false, busy = false, expanded, children } = props;
  const idle = disabled || busy;
  return (
    <button
      type="button"
      class={`button button-${variant}`}
      aria-disabled={idle || undefined}
      aria-busy={busy}
      aria-expanded={expanded}
      aria-describedby={props.describedBy ?? undefined}
      onClick={idle ? undefined : onClick}
    >
      {children}
    </button>
  );
}
