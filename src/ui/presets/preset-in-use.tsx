import { namedBuiltInPresets } from './built-in-names.ts';
import { presetOf } from '../../domain/presets/preset.ts';
import { chosenIn } from '../../domain/settings/settings.ts';
import { useApp } from '../state/app-context.ts';

/** The name of the preset that is chosen for all files, if the choice is one. */
export function PresetInUse() {
  const { settings, presets } = useApp().model;
  const choice = chosenIn(settings.value);
  if (choice.format === 'auto') return null;
  const own = presetOf(presets.value, choice);
  // Who chose a format, and nothing else, chose no preset that Kiln brings along, even if one asks for just that.
  const isPlain = Object.keys(choice.options).length === 0;
  const used = own ?? (isPlain ? undefined : presetOf(namedBuiltInPresets(), choice));
  if (used === undefined) return null;
  return (
    <span class="preset-in-use" title={used.name}>
      <bdi>{used.name}</bdi>
    </span>
  );
}
