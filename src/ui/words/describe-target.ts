import { formatOf } from '../../domain/formats/catalogue.ts';
import { changedOptions } from '../../domain/options/changed-options.ts';
import { optionNames, resolveOptions, specOf, type Target } from '../../domain/options/target.ts';
import { optionValueText } from './option-value-text.ts';

/** A target in words: the format, and each option that is not as the format has it: "MP4 · Resolution: Up to 720p". */
export function describeTarget(target: Target): string {
  const values = resolveOptions(target);
  const chosen = changedOptions(target, optionNames(target.format))
    .map((name) => ({ spec: specOf(target.format, name), value: values[name] }))
    .map(({ spec, value }) => `${spec.label}: ${optionValueText(spec, value)}`);
  return [formatOf(target.format).label, ...chosen].join(' · ');
}
