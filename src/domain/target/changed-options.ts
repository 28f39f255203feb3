import { isSameValue } from '../options/option-spec.ts';
import type { OptionName, Options } from '../options/options.ts';
import type { FormatId } from '../formats/catalogue.ts';
import { optionNames, resolveOptions, specOf, type Target } from './target.ts';

/** Those of a target's options, among `names` that its format offers, that are not what they would be by default. */
export function changedOptions(target: Target, names: readonly OptionName[]): OptionName[] {
  const offered = new Set(optionNames(target.format));
  const values = resolveOptions(target);
  return names.filter(
    (name) => offered.has(name) && !isSameValue(values[name], specOf(target.format, name).default),
  );
}

/** What these options are by default in a format that offers them. */
export function defaultsOf(format: FormatId, names: readonly OptionName[]): Partial<Options> {
  return Object.fromEntries(names.map((name) => [name, specOf(format, name).default]));
}
