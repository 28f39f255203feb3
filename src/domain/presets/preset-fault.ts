import type { FormatId } from '../formats/catalogue.ts';
import type { OptionName } from '../options/options.ts';

/** Why a file or a link with presets cannot be taken at all. Worded in `ui/words/preset-fault-text.ts`. */
export type PresetsFault =
  /** More characters than any presets need. */
  | { readonly kind: 'too-long' }
  /** Not JSON: another kind of file. */
  | { readonly kind: 'not-json' }
  /** A link that is cut off or changed: no base64url, or no JSON in it. */
  | { readonly kind: 'broken-link' }
  /** JSON, but not of presets. */
  | { readonly kind: 'not-presets' }
  /** Of a version that this one does not know, as it is written there. */
  | { readonly kind: 'other-version'; readonly version: string }
  /** There is no preset in it. */
  | { readonly kind: 'none' }
  /** More presets than may be kept together. */
  | { readonly kind: 'too-many'; readonly limit: number }
  /** A link is for one preset. */
  | { readonly kind: 'not-one'; readonly count: number };

/** Why one preset of a file or a link is left out, or what of it is. `place` counts from 1. */
export type PresetFault =
  /** Not an object. */
  | { readonly kind: 'not-a-preset'; readonly place: number }
  | { readonly kind: 'no-name'; readonly place: number }
  | { readonly kind: 'long-name'; readonly name: string; readonly limit: number }
  /** A format that this version does not write, as it is written there. */
  | { readonly kind: 'unknown-format'; readonly name: string; readonly format: string }
  /** A known option with a value that it cannot have, as it is written there. */
  | {
      readonly kind: 'bad-value';
      readonly name: string;
      readonly format: FormatId;
      readonly option: OptionName;
      readonly value: string;
    }
  /** The options are not a set of names and values. */
  | { readonly kind: 'no-options'; readonly name: string }
  /** The preset is taken, but for these options and fields, which this version does not know. */
  | {
      readonly kind: 'unknown-options';
      readonly name: string;
      readonly format: FormatId;
      readonly options: readonly string[];
    };
