import { presetOf, type Preset } from '../../domain/presets/preset.ts';
import {
  automatic,
  type Choice,
  type ChoiceId,
  type FormatByKind,
} from '../../domain/target/choice.ts';
import { withFormat } from '../../domain/target/target.ts';

/**
 * What a choice becomes when another format is chosen; `formats` are what each kind becomes by itself. Who chose a preset
 * chose it as a whole: another format is the end of it, with its options. Options that were set by hand stay, as far as
 * the new format has them.
 */
export async function withOtherFormat(
  choice: Choice,
  format: ChoiceId,
  own: readonly Preset[],
  formats: FormatByKind,
): Promise<Choice> {
  const options = (await isPreset(choice, own)) ? {} : choice.options;
  return format === 'auto' ? automatic(formats, options) : withFormat({ format, options }, format);
}

async function isPreset(choice: Choice, own: readonly Preset[]): Promise<boolean> {
  if (choice.format === 'auto' || Object.keys(choice.options).length === 0) return false;
  const { builtInPresets, purposes } = await import('../../domain/presets/built-in-presets.ts');
  const builtIn = purposes
    .flatMap(builtInPresets)
    .map((preset) => ({ ...preset, name: preset.id }));
  return presetOf([...own, ...builtIn], choice) !== undefined;
}
