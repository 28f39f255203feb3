import { packPresets } from '../../domain/presets/preset.ts';
import { useApp } from '../state/app-context.ts';
import { FilePicker } from '../controls/file-picker.tsx';
import { importPresets } from './import-presets.ts';
import { saveFile } from '../state/saving/save-file.ts';
import { TextButton } from '../controls/text-button.tsx';
import type { PresetEditor } from './use-preset-editor.ts';
import { presetsWords } from '../words/presets-words.ts';

/** Presets from a file, and to one. */
export function PresetFiles({ editor }: { readonly editor: PresetEditor }) {
  const { actions } = useApp();
  const exportAll = () => {
    const text = JSON.stringify(packPresets(editor.list), null, 2);
    saveFile(new Blob([text], { type: 'application/json' }), presetsWords.fileName);
  };
  return (
    <div class="preset-files">
      <FilePicker
        label={presetsWords.importFile}
        icon="file"
        variant="framed"
        picks="file"
        onPick={([file]) => {
          if (file !== undefined) void actions.attempt(() => importPresets(file, editor));
        }}
      />
      <TextButton disabled={editor.list.length === 0} onClick={exportAll}>
        {presetsWords.exportAll}
      </TextButton>
      <span class="preset-hint">{presetsWords.importHint}</span>
    </div>
  );
}
