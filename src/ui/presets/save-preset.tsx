import { useState } from 'preact/hooks';
import { isFull, namedPreset, withPreset } from '../../domain/presets/preset-list.ts';
import { MAX_PRESETS, tidyName } from '../../domain/presets/preset.ts';
import type { Target } from '../../domain/target/target.ts';
import { describeTarget } from '../words/describe-target.ts';
import { PresetNameField } from './preset-name-field.tsx';
import type { PresetEditor } from './use-preset-editor.ts';
import { presetsWords } from '../words/presets-words.ts';

type Props = {
  readonly editor: PresetEditor;
  readonly target: Target;
  /** Whose target it is: the choice for all files, or that of a job whose options brought the user here. */
  readonly origin: 'all-files' | 'job';
};

/** Saves a target under a name: a new one, or that of a preset which it then replaces. */
export function SavePreset({ editor, target, origin }: Props) {
  const [value, setValue] = useState('');
  const replaced = namedPreset(editor.list, tidyName(value));
  const save = (name: string) => {
    const { format, options } = target;
    const preset = { name: replaced?.name ?? name, target: { format, options } };
    editor.change(
      (list) => withPreset(list, preset),
      replaced === undefined
        ? { text: presetsWords.saved(name) }
        : {
            text: presetsWords.replaced(replaced.name),
            undo: (list) => withPreset(list, replaced),
          },
    );
    setValue('');
  };
  return (
    <section class="save-preset">
      <h3>{origin === 'job' ? presetsWords.saveJob : presetsWords.saveNew}</h3>
      <p class="preset-hint">{describeTarget(target)}</p>
      {isFull(editor.list) ? (
        <p>{presetsWords.full(String(MAX_PRESETS))}</p>
      ) : (
        <PresetNameField
          label={presetsWords.name}
          value={value}
          onInput={setValue}
          button={replaced === undefined ? presetsWords.save : presetsWords.replace}
          focus={origin === 'job' ? 'now' : 'later'}
          onTake={save}
        />
      )}
    </section>
  );
}
