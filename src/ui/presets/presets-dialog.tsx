import { namedBuiltInPresets } from './built-in-names.ts';
import { chosenIn } from '../../domain/settings/settings.ts';
import { targetFor } from '../../domain/target/choice.ts';
import type { Target } from '../../domain/target/target.ts';
import { presetOf, type Preset } from '../../domain/presets/preset.ts';
import { useApp } from '../state/app-context.ts';
import { BuiltInPresetList } from './built-in-preset-list.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { importPresets } from './import-presets.ts';
import { OwnPresetList } from './own-preset-list.tsx';
import { PresetFiles } from './preset-files.tsx';
import { PresetOutcome } from './preset-outcome.tsx';
import { SavePreset } from './save-preset.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { usePresetEditor } from './use-preset-editor.ts';
import { presetsWords } from '../words/presets-words.ts';
import { words } from '../words/words.ts';
import './presets-dialog.css';

type Props = {
  /** What of a job is to be saved; null for the choice for all files. */
  readonly draft: Target | null;
  readonly onClose: () => void;
};

/** The presets: to choose one, and to look after one's own. */
export function PresetsDialog({ draft, onClose }: Props) {
  const { model, actions } = useApp();
  const editor = usePresetEditor();
  const choice = chosenIn(model.settings.value);
  // A preset has one format: that of a choice by kind is what it makes of videos.
  const target = targetFor(choice, 'video');
  const used =
    choice.format === 'auto'
      ? undefined
      : presetOf([...editor.list, ...namedBuiltInPresets()], target);

  const choose = ({ name, target: chosen }: Preset) => {
    void actions.choose(chosen);
    model.announce(presetsWords.chosen(name));
  };
  useFileDrop((file) => actions.attempt(() => importPresets(file, editor)));
  return (
    <Dialog closeLabel={words.app.close} title={presetsWords.title} onClose={onClose}>
      <div class="presets">
        <p class="preset-hint">{presetsWords.lead}</p>
        {draft !== null && <SavePreset editor={editor} target={draft} origin="job" />}
        {editor.list.length > 0 && (
          <section class="preset-group">
            <h3>{presetsWords.yours}</h3>
            <OwnPresetList editor={editor} used={used} onChoose={choose} />
          </section>
        )}
        <BuiltInPresetList used={used} onChoose={choose} />
        {draft === null && <SavePreset editor={editor} target={target} origin="all-files" />}
        <PresetFiles editor={editor} />
        <PresetOutcome editor={editor} />
      </div>
    </Dialog>
  );
}
