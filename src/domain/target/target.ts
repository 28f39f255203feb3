import { formatOf, isFormatId, type FormatId } from '../formats/catalogue.ts';
import { coerce, isSameValue, type OptionSpec } from '../options/option-spec.ts';
import {
  optionGroups,
  optionPool,
  type OptionGroup,
  type OptionName,
  type Options,
} from '../options/options.ts';
import { tagOptions } from '../options/tags.ts';
import type { Slideshow } from '../slideshow/slideshow.ts';

/** What the user wants: a format, and values for those of its options that differ from its defaults. */
export type Target = {
  readonly format: FormatId;
  readonly options: Partial<Options>;
  /** What is made of several sources; missing where one file becomes another. */
  readonly slideshow?: Slideshow;
};

/** The names of the options that a format offers, in the pool's order: all, or those of a group. */
export function optionNames(format: FormatId, group?: OptionGroup): OptionName[] {
  const offered = formatOf(format).options;
  const all = group === undefined ? optionPool : optionGroups[group];
  return (Object.keys(all) as OptionName[]).filter((name) => offered[name] !== undefined);
}

/** The spec of an option as this format offers it, or the pool's when it does not. */
export function specOf(format: FormatId, name: OptionName): OptionSpec {
  return formatOf(format).options[name] ?? optionPool[name];
}

/** A value for every option: the target's, else the format's default; options that are not offered are neutral. */
export function resolveOptions(target: Target): Options {
  const offered = formatOf(target.format).options;
  const values = Object.fromEntries(
    (Object.keys(optionPool) as OptionName[]).map((name) => {
      const spec = offered[name];
      return spec === undefined
        ? [name, optionPool[name].default]
        : [name, coerce(spec, target.options[name])];
    }),
  );
  return values as Options;
}

/** A target for this format that keeps the options which the format offers too. */
export function withFormat(target: Target, format: FormatId): Target {
  const names = new Set(optionNames(format));
  const kept = Object.entries(target.options).filter(([name]) => names.has(name as OptionName));
  return { ...target, format, options: Object.fromEntries(kept) };
}

/** The same target with one option set; a value that does not fit falls back to the format's default. */
export function withOption(target: Target, name: OptionName, value: unknown): Target {
  return {
    ...target,
    options: { ...target.options, [name]: coerce(specOf(target.format, name), value) },
  };
}

/** The same target with these options set, as far as its format offers them. */
export function withOptions(target: Target, options: Partial<Options>): Target {
  const offered = new Set(optionNames(target.format));
  const entries = Object.entries(options) as [OptionName, unknown][];
  return entries.reduce(
    (made, [name, value]) => (offered.has(name) ? withOption(made, name, value) : made),
    target,
  );
}

/** True when two targets ask for the same thing, whether by default or by choice. */
export function isSameTarget(a: Target, b: Target): boolean {
  if (a.format !== b.format) return false;
  if (JSON.stringify(a.slideshow) !== JSON.stringify(b.slideshow)) return false;
  const [first, second] = [resolveOptions(a), resolveOptions(b)];
  return optionNames(a.format).every((name) => isSameValue(first[name], second[name]));
}

/** The same options without those that are about one file: they are for no other, and for no preset. */
export function withoutTags(options: Partial<Options>): Partial<Options> {
  return Object.fromEntries(
    Object.entries(options).filter(([name]) => !Object.hasOwn(tagOptions, name)),
  );
}

/** Those of the options that are about one file. */
export function onlyTags(options: Partial<Options>): Partial<Options> {
  return Object.fromEntries(
    Object.entries(options).filter(([name]) => Object.hasOwn(tagOptions, name)),
  );
}

/**
 * A target for any file, read from storage or a link, or null when it is not one. A slideshow belongs to the files of one
 * job, and so do tags.
 */
export function parseTarget(value: unknown): Target | null {
  if (typeof value !== 'object' || value === null) return null;
  const { format, options } = value as { format?: unknown; options?: unknown };
  if (!isFormatId(format)) return null;
  const given =
    typeof options === 'object' && options !== null ? Object.entries(withoutTags(options)) : [];
  return given.reduce<Target>(
    (target, [name, option]) =>
      name in formatOf(format).options ? withOption(target, name as OptionName, option) : target,
    { format, options: {} },
  );
}
