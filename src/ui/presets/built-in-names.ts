import { builtInPresets, purposes, type Purpose } from '../../domain/presets/built-in-presets.ts';
import type { Preset } from '../../domain/presets/preset.ts';
import { presetsWords } from '../words/presets-words.ts';

/** A preset that Kiln brings along, with the words for it. */
export type NamedBuiltInPreset = Preset & {
  /** What it is good for, in one line. */
  readonly goodFor: string;
};

/** The presets that Kiln brings along for a purpose, or for all of them. */
export function namedBuiltInPresets(...of: readonly Purpose[]): readonly NamedBuiltInPreset[] {
  return (of.length === 0 ? purposes : of)
    .flatMap(builtInPresets)
    .map(({ id, target }) => ({ ...presetsWords.builtIn[id], target }));
}
