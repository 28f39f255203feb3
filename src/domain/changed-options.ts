import type { OptionName, Options } from './options.ts';
import { optionNames, resolveOptions, specOf, type Target } from './target.ts';

/** Those of a target's options, among `names` that its format offers, that are not what they would be by default. */
export function changedOptions(target: Target, names: readonly OptionName[]): OptionName[] {
  const offered = new Set(optionNames(target.format));
  const values = resolveOptions(target);
  return names.filter(
    (name) => offered.has(name) && values[name] !== specOf(target.format, name).default,
  );
}

/** The target with the defaults for these options. */
export function withoutOptions(target: Target, names: readonly OptionName[]): Target {
  const dropped = new Set<string>(names);
  const kept = Object.entries(target.options).filter(([name]) => !dropped.has(name));
  return { ...target, options: Object.fromEntries(kept) satisfies Partial<Options> };
}
