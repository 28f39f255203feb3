import { DEFAULT_SETTINGS } from '../../domain/settings.ts';
import { isSameTarget } from '../../domain/target.ts';
import { useApp } from '../app-context.ts';
import { lazy } from '../lazy.tsx';
import { messages } from '../messages.ts';
import { TextButton } from '../text-button.tsx';
import './preset-controls.css';

const PresetInUse = lazy(async () => (await import('./preset-in-use.tsx')).PresetInUse);

/** The door to the presets, and which of them is in use. */
export function PresetControls() {
  const { model } = useApp();
  const { target } = model.settings.value;
  // Who has changed nothing and saved nothing uses none: the presets need not be fetched to know that.
  const mayUseOne =
    model.presets.value.length > 0 || !isSameTarget(target, DEFAULT_SETTINGS.target);
  return (
    <span class="preset-controls">
      <TextButton look="plain" onClick={() => (model.dialog.value = 'presets')}>
        {messages.presets}
      </TextButton>
      {mayUseOne && <PresetInUse />}
    </span>
  );
}
