import { useId } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';
import './button.css';
import './file-picker.css';

type Props = {
  readonly label: string;
  readonly icon: IconName;
  readonly variant: 'primary' | 'framed' | 'plain';
  readonly picks: 'file' | 'files' | 'folder';
  readonly onPick: (files: readonly File[]) => void;
  /** Asks in another way, in the click, where that is to be had; then nobody is told by `onPick`. */
  readonly ask?: () => 'asked' | 'not-here';
};

const PICKS = { file: {}, files: { multiple: true }, folder: { webkitdirectory: true } };

/** A real file input under a label that looks like a button. */
export function FilePicker({ label, icon, variant, picks, onPick, ask }: Props) {
  const id = useId();
  return (
    <span class="file-picker">
      <input
        id={id}
        type="file"
        {...PICKS[picks]}
        onClick={(event) => {
          if (ask?.() === 'asked') event.preventDefault();
        }}
        onChange={({ currentTarget }) => {
          onPick([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <label for={id} class={`button button-${variant}`}>
        <Icon name={icon} />
        {label}
      </label>
    </span>
  );
}
