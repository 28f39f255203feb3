import type { FormatId } from '../../../domain/formats/catalogue.ts';
import type {
  ChoiceSpec,
  NumberSpec,
  OptionalSpec,
  OptionSpec,
  PictureSpec,
  SetSpec,
  TextSpec,
  TimeSpec,
} from '../../../domain/options/option-spec.ts';
import type { OptionName, optionPool } from '../../../domain/options/options.ts';

/** The words for an option. `V` are the values that can be picked. */
export type WordsOf<S extends OptionSpec> =
  S extends ChoiceSpec<infer V>
    ? { readonly label: string; readonly choices: Readonly<Record<V, string>> }
    : S extends NumberSpec
      ? NumberWords
      : S extends OptionalSpec
        ? OptionalWords
        : S extends TimeSpec
          ? TimeWords
          : S extends SetSpec<infer V>
            ? SetWords<V>
            : S extends TextSpec
              ? TimeWords
              : S extends PictureSpec
                ? PictureWords
                : never;

type NumberWords = {
  readonly label: string;
  /** Stands behind the field; may be empty. */
  readonly unit: string;
};

type OptionalWords = NumberWords & {
  /** What it means that no number is given: shown in the empty field. */
  readonly empty: string;
};

type TimeWords = {
  readonly label: string;
  /** What it means that no time is set, or no text. */
  readonly empty: string;
};

type PictureWords = {
  readonly label: string;
  readonly choices: Readonly<Record<'keep' | 'none' | 'own', string>>;
};

type SetWords<V extends number> = {
  readonly label: string;
  /** What it means that nothing is picked, and in which formats it means something else. */
  readonly empty: string;
  readonly emptyIn?: { readonly [F in FormatId]?: string };
  readonly choices: Readonly<Record<V, string>>;
};

/** The words for every option: one without words, or a value without, does not compile. */
export type OptionWords = { readonly [K in OptionName]: WordsOf<(typeof optionPool)[K]> };

/** The words of any option, where its kind is known by its spec only. */
export type AnyOptionWords = { readonly label: string } & Partial<
  Omit<OptionalWords & TimeWords & SetWords<number>, 'label'>
>;
