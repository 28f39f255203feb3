import type { OptionName, Options } from '../../domain/options.ts';
import { optionNames, withOption, type Target } from '../../domain/target.ts';

/** A target with these options set, as far as its format offers them. */
export function withOptions(target: Target, options: Partial<Options>): Target {
  const offered = new Set(optionNames(target.format));
  const entries = Object.entries(options) as [OptionName, unknown][];
  return entries.reduce(
    (made, [name, value]) => (offered.has(name) ? withOption(made, name, value) : made),
    target,
  );
}
