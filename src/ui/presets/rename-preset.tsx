import { useState } from 'preact/hooks';
import { namedPreset, withName } from '../../domain/presets/preset-list.ts';
import { isSameName, tidyName } from '../../domain/presets/preset.ts';
import { PresetNameField } from './preset-name-field.tsx';
import type { PresetEditor } from './use-preset-editor.ts';
import { presetsWords } from '../words/presets-words.ts';

type Props = {
  readonly name: string;
  readonly editor: PresetEditor;
  readonly onDone: () => void;
};

/** Gives a preset another name. Escape leaves it as it is. */
export function RenamePreset({ name, editor, onDone }: Props) {
  const [value, setValue] = useState(name);
  const holder = namedPreset(editor.list, tidyName(value));
  const taken = holder !== undefined && !isSameName(holder.name, name) ? holder.name : null;
  return (
    // Escape ends the renaming, and must not close the dialog.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
    >
      <PresetNameField
        label={presetsWords.newName(name)}
        value={value}
        onInput={setValue}
        button={presetsWords.rename}
        fault={taken === null ? undefined : presetsWords.nameTaken(taken)}
        focus="now"
        onTake={(next) => {
          editor.change((list) => withName(list, name, next), { text: presetsWords.renamed(next) });
          onDone();
        }}
      />
    </div>
  );
}
