import { isSameTarget, parseTarget, withoutTags, type Target } from '../target/target.ts';

/** A named target. No two of a list have the same name, whatever its case: the name is what tells them apart. */
export type Preset = { readonly name: string; readonly target: Target };

/** Longest name in characters. */
export const MAX_NAME = 60;

/** How many presets a user, or a file, may have. */
export const MAX_PRESETS = 200;

/**
 * The format that files and links have. Raised when a version before it could not read the new one rightly: since 2,
 * numbers can be left open and picks are lists. Version 1 is still read.
 */
export const PRESETS_VERSION = 2;

/** Control characters, and those that turn or hide text; not the joiners that some scripts and emoji need. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/gu;

/** A name as it is kept: without what cannot be seen, one space between words, none around. May be empty. */
export function tidyName(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/ +/gu, ' ')
    .replace(/^[ \u200C\u200D]+|[ \u200C\u200D]+$/gu, '')
    .normalize('NFC');
}

/** Length of a name as people count it. */
export function nameLength(name: string): number {
  return Array.from(name).length;
}

/** True when two presets could not be told apart by these names. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The first preset that asks for what this target asks for. */
export function presetOf<P extends Preset>(presets: readonly P[], target: Target): P | undefined {
  return presets.find((preset) => isSameTarget(preset.target, target));
}

/** Presets as a value that can be stored, saved as a file or put into a link. */
export function packPresets(presets: readonly Preset[]) {
  return {
    kiln: 'presets',
    version: PRESETS_VERSION,
    presets: presets.map(({ name, target: { format, options } }) => ({
      name,
      format,
      options: withoutTags(options),
    })),
  } as const;
}

/**
 * The user's presets from this browser's storage, where anything may stand: values that do not fit any more become the
 * default, and what is no preset at all is left out. Files and links are read by `readPresets`, which says why.
 */
export function parsePresets(value: unknown): readonly Preset[] {
  const { presets } = (value ?? {}) as { readonly presets?: unknown };
  if (!Array.isArray(presets)) return [];
  return presets.reduce<readonly Preset[]>((known, entry: unknown) => {
    const { name } = (entry ?? {}) as { readonly name?: unknown };
    const target = parseTarget(entry);
    if (typeof name !== 'string' || tidyName(name) === '' || target === null) return known;
    if (known.some((preset) => isSameName(preset.name, name))) return known;
    return [...known, { name, target }];
  }, []);
}
