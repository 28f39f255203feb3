import { DEFAULT_SETTINGS } from '../../domain/settings/settings.ts';
import { isSameTarget } from '../../domain/target/target.ts';
import { useApp } from '../state/app-context.ts';
import { lazy } from '../state/lazy.tsx';
import { TextButton } from '../controls/text-button.tsx';
import { words } from '../words/words.ts';
import './preset-controls.css';

const PresetInUse = lazy(async () => (await import('./preset-in-use.tsx')).PresetInUse);

/** Opens the presets, and names the one that is in use. */
export function PresetControls() {
  const { model } = useApp();
  const { target } = model.settings.value;
  // Who has changed nothing and saved nothing uses none: the presets need not be fetched to know that.
  const mayUseOne =
    model.presets.value.length > 0 || !isSameTarget(target, DEFAULT_SETTINGS.target);
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
