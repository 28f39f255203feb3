import { isFormatId, type FormatId } from '../formats/catalogue.ts';
import { coerce, fromVersion1, isSameValue } from '../options/option-spec.ts';
import type { OptionName } from '../options/options.ts';
import { freeName } from './preset-list.ts';
import {
  MAX_NAME,
  MAX_PRESETS,
  nameLength,
  PRESETS_VERSION,
  tidyName,
  type Preset,
} from './preset.ts';
import type { PresetFault, PresetsFault } from './preset-fault.ts';
import { optionNames, specOf, withOption, withoutTags, type Target } from '../target/target.ts';

/** Characters that the largest file of presets may have. */
export const MAX_FILE = 1_000_000;

/** What a file or a link with presets holds: the presets that can be used, and what is wrong with the others. */
export type PresetsReading =
  | {
      readonly ok: true;
      readonly presets: readonly Preset[];
      readonly faults: readonly PresetFault[];
    }
  | { readonly ok: false; readonly fault: PresetsFault };

/** Reads the text of a file or a link, which may come from anybody. */
export function readPresets(text: string): PresetsReading {
  if (text.length > MAX_FILE) return refused({ kind: 'too-long' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return refused({ kind: 'not-json' });
    throw error;
  }
  if (!isRecord(value) || value['kiln'] !== 'presets') return refused({ kind: 'not-presets' });
  const { version, presets } = value;
  if (version !== 1 && version !== PRESETS_VERSION)
    return refused({ kind: 'other-version', version: quoted(version) });
  if (!Array.isArray(presets)) return refused({ kind: 'not-presets' });
  if (presets.length === 0) return refused({ kind: 'none' });
  if (presets.length > MAX_PRESETS) return refused({ kind: 'too-many', limit: MAX_PRESETS });
  return readEntries(presets);
}

function refused(fault: PresetsFault): PresetsReading {
  return { ok: false, fault };
}

function readEntries(entries: readonly unknown[]): PresetsReading {
  const presets: Preset[] = [];
  const faults: PresetFault[] = [];
  entries.forEach((entry, index) => {
    const { preset, fault } = readEntry(entry, index + 1);
    if (fault !== null) faults.push(fault);
    if (preset !== null) presets.push({ ...preset, name: freeName(presets, preset.name) });
  });
  return { ok: true, presets, faults };
}

type Entry = { readonly preset: Preset | null; readonly fault: PresetFault | null };

function readEntry(entry: unknown, place: number): Entry {
  if (!isRecord(entry)) return without({ kind: 'not-a-preset', place });
  const { name: given, format, options = {}, ...others } = entry;
  const name = typeof given === 'string' ? tidyName(given) : '';
  if (name === '') return without({ kind: 'no-name', place });
  if (nameLength(name) > MAX_NAME) return without({ kind: 'long-name', name, limit: MAX_NAME });
  if (!isFormatId(format)) {
    return without({ kind: 'unknown-format', name, format: quoted(format) });
  }
  if (!isRecord(options)) return without({ kind: 'no-options', name });

  const mine = withoutTags(options);
  const known = optionNames(format).filter((option) => Object.hasOwn(mine, option));
  const bad = known.find((option) => !fits(format, option, options[option]));
  if (bad !== undefined) {
    const value = quoted(options[bad]);
    return without({ kind: 'bad-value', name, format, option: bad, value });
  }
  const target = known.reduce<Target>((sum, option) => withOption(sum, option, options[option]), {
    format,
    options: {},
  });
  const unknown = [...Object.keys(options), ...Object.keys(others)].filter(
    (option) => !known.includes(option as OptionName),
  );
  return {
    preset: { name, target },
    fault:
      unknown.length === 0
        ? null
        : { kind: 'unknown-options', name, format, options: unknown.map(quoted) },
  };
}

function without(fault: PresetFault): Entry {
  return { preset: null, fault };
}

/** True when the value can stay as it is. */
function fits(format: FormatId, option: OptionName, value: unknown): boolean {
  const spec = specOf(format, option);
  return isSameValue(coerce(spec, value), fromVersion1(spec, value));
}

/** A value as it is written in the file, short enough to be shown. */
function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  const points = Array.from(tidyName(text));
  return points.length > MAX_NAME ? `${points.slice(0, MAX_NAME).join('')}…` : points.join('');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
