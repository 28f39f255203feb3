import type { FormatId } from '../../domain/formats/catalogue.ts';
import { presetOf, type Preset } from '../../domain/presets/preset.ts';
import { withFormat, type Target } from '../../domain/target/target.ts';

/**
 * What a target becomes when another format is chosen. Who chose a preset chose it as a whole: another format is the end
 * of it, with its options. Options that were set by hand stay, as far as the new format has them.
 */
export async function withOtherFormat(
  target: Target,
  format: FormatId,
  own: readonly Preset[],
): Promise<Target> {
  if (Object.keys(target.options).length === 0) return withFormat(target, format);
  const { builtInPresets, purposes } = await import('../../domain/presets/built-in-presets.ts');
  const builtIn = purposes
    .flatMap(builtInPresets)
    .map((preset) => ({ ...preset, name: preset.id }));
  const isPreset = presetOf([...own, ...builtIn], target) !== undefined;
  return withFormat(isPreset ? { ...target, options: {} } : target, format);
}
