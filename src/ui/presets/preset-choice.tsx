import type { Preset } from '../../domain/presets/preset.ts';
import { Icon } from '../controls/icon.tsx';
import { presetsWords } from '../words/presets-words.ts';

type Props = {
  readonly preset: Preset;
  readonly hint: string;
  /** The whole text, shown as a tooltip. */
  readonly title?: string;
  readonly use: 'in-use' | 'free';
  readonly onChoose: (preset: Preset) => void;
};

/** A preset that can be chosen; choosing one is all that its dialog is for, and closes it. */
export function PresetChoice({ preset, hint, title, use, onChoose }: Props) {
  return (
    <button
      type="button"
      class="preset-choice"
      title={title}
      aria-current={use === 'in-use' ? 'true' : undefined}
      onClick={({ currentTarget }) => {
        onChoose(preset);
        currentTarget.closest('dialog')?.close();
      }}
    >
      <span class="preset-name">
        <bdi>{preset.name}</bdi>
        {use === 'in-use' && (
          <span class="preset-mark">
            <Icon name="check" />
            {presetsWords.inUse}
          </span>
        )}
      </span>
      <span class="preset-hint">{hint}</span>
    </button>
  );
}
