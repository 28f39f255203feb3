import { Icon, type IconName } from './icon.tsx';
import './button.css';

type Props = {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: (event: MouseEvent) => void;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  /** Id of an element that says more; null where none does. */
  readonly describedBy?: string | null;
};

/**
 * A button that shows a picture; its words are its name and its tooltip. `expanded` makes it a disclosure, `pressed` a switch. One that is
 * disabled keeps the focus: a browser takes it away from what has the attribute of that name.
 */
export function IconButton(props: Props) {
  const { icon, label, onClick, disabled = false, expanded, pressed, describedBy = null } = props;
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={disabled || undefined}
      aria-expanded={expanded}
      aria-pressed={pressed}
      aria-describedby={describedBy ?? undefined}
      onClick={disabled ? undefined : onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
