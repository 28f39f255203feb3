import { useApp } from '../state/app-context.ts';
import { lazy } from '../state/lazy.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { words } from '../words/words.ts';
import './preset-controls.css';

const PresetInUse = lazy(async () => (await import('./preset-in-use.tsx')).PresetInUse);

/** Opens the presets, and names the one that is in use. */
export function PresetControls() {
  const { model } = useApp();
  // Where no preset can be in use, the code that finds it is not fetched.
  const mayUseOne =
    model.presets.value.length > 0 || Object.keys(model.settings.value.target.options).length > 0;
  return (
    <span class="preset-controls">
      <TextButton
        variant="plain"
        onClick={() => (model.dialog.value = { kind: 'presets', draft: null })}
      >
        {words.app.presets}
      </TextButton>
      {mayUseOne && <PresetInUse />}
    </span>
  );
}
