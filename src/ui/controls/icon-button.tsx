import { Icon, type IconName } from './icon.tsx';
import './button.css';

type Props = {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: (event: MouseEvent) => void;
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
};

/**
 * A button that shows a picture; its words are its name and its tooltip. `expanded` makes it a disclosure, `pressed` a switch. One that is
 * disabled keeps the focus: a browser takes it away from what has the attribute of that name.
 */
export function IconButton({ icon, label, onClick, disabled = false, expanded, pressed }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-disabled={disabled || undefined}
      aria-expanded={expanded}
      aria-pressed={pressed}
      onClick={disabled ? undefined : onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
