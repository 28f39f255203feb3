import { changedOptions } from '../../domain/target/changed-options.ts';
import { optionNames, resolveOptions, type Target } from '../../domain/target/target.ts';
import { fieldOfOption } from './field-of-option.ts';
import { optionValueText } from './option-value-text.ts';
import { words } from './words.ts';
import { formatFacts } from './numbers.ts';

/** A target in words: the format, and each option that is not as the format has it: "MP4 · Resolution: Up to 720p". */
export function describeTarget(target: Target): string {
  const values = resolveOptions(target);
  const chosen = changedOptions(target, optionNames(target.format))
    .map((name) => ({ field: fieldOfOption(target.format, name), value: values[name] }))
    .map(({ field, value }) => `${field.label}: ${optionValueText(field, value)}`);
  return formatFacts([words.formats[target.format].label, ...chosen]);
}
