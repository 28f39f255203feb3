import { useApp } from '../state/app-context.ts';
import { lazy } from '../state/lazy.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { words } from '../words/words.ts';
import './preset-controls.css';

const PresetInUse = lazy(async () => (await import('./preset-in-use.tsx')).PresetInUse);

/** Opens the presets, and names the one that is in use. */
export function PresetControls() {
  const { model } = useApp();
  // Who chose a format, and nothing else, chose no preset, even if one asks for just that.
  const mayUseOne = Object.keys(model.settings.value.target.options).length > 0;
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
