import { namedBuiltInPresets } from './built-in-names.ts';
import { presetOf } from '../../domain/presets/preset.ts';
import { useApp } from '../state/app-context.ts';

/** The name of the preset that is chosen for all files, if the choice is one. */
export function PresetInUse() {
  const { settings, presets } = useApp().model;
  const used = presetOf([...presets.value, ...namedBuiltInPresets()], settings.value.target);
  if (used === undefined) return null;
  return (
    <span class="preset-in-use" title={used.name}>
      <bdi>{used.name}</bdi>
    </span>
  );
}
