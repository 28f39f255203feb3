import { namedBuiltInPresets } from './built-in-names.ts';
import { presetOf } from '../../domain/presets/preset.ts';
import { useApp } from '../state/app-context.ts';

/** The name of the preset that is chosen for all files, if the choice is one. */
export function PresetInUse() {
  const { settings, presets } = useApp().model;
  const { target } = settings.value;
  const own = presetOf(presets.value, target);
  // Who chose a format, and nothing else, chose no preset that Kiln brings along, even if one asks for just that.
  const isPlain = Object.keys(target.options).length === 0;
  const used = own ?? (isPlain ? undefined : presetOf(namedBuiltInPresets(), target));
  if (used === undefined) return null;
  return (
    <span class="preset-in-use" title={used.name}>
      <bdi>{used.name}</bdi>
    </span>
  );
}
