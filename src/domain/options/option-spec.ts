import { isPictureUrl, type PictureUrl } from '../media/picture-url.ts';

/** A pick from a fixed list. The list is in the order in which it is shown. */
export type ChoiceSpec<V extends string = string> = {
  readonly kind: 'choice';
  readonly choices: readonly V[];
  readonly default: V;
};

/** A number between `min` and `max`, both included. */
export type NumberSpec = {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly default: number;
  /** Values that are often wanted, offered beside the field. */
  readonly usual?: readonly number[];
};

/** A number that may be left open: null, which is what it is by default. */
export type OptionalSpec = Omit<NumberSpec, 'kind' | 'default'> & {
  readonly kind: 'optional';
  readonly default: null;
  /** The number that stood for "left open" in presets of version 1, and in the jobs and settings of that time. */
  readonly openInVersion1: number;
};

/** A moment of the source in seconds from its start, or null: not set. */
export type TimeSpec = { readonly kind: 'time'; readonly default: null };

/** Any number of picks from a list of numbers; the value is those that were picked, in the list's order. */
export type SetSpec<V extends number = number> = {
  readonly kind: 'set';
  readonly choices: readonly V[];
  readonly default: readonly V[];
};

/** A text in place of one that the source has: null leaves that as it is, and an empty one takes it out. */
export type TextSpec = {
  readonly kind: 'text';
  /** Characters that it may have. */
  readonly most: number;
  readonly default: null;
};

/** A picture in place of one that the source has: that one, none, or another. */
export type PictureSpec = { readonly kind: 'picture'; readonly default: 'keep' };

/** What an option for a picture may be. */
export type PictureValue = 'keep' | 'none' | PictureUrl;

/** What an option may be. Form field, validation, default and value type all follow from it. */
export type OptionSpec =
  | ChoiceSpec
  | NumberSpec
  | OptionalSpec
  | TimeSpec
  | SetSpec
  | TextSpec
  | PictureSpec;

/** The type of a spec's values. */
export type OptionValue<S extends OptionSpec> =
  S extends ChoiceSpec<infer V>
    ? V
    : S extends TimeSpec | OptionalSpec
      ? number | null
      : S extends SetSpec<infer V>
        ? readonly V[]
        : S extends TextSpec
          ? string | null
          : S extends PictureSpec
            ? PictureValue
            : number;

/** A value of any option. */
export type AnyOptionValue = string | number | null | readonly number[];

/** The values of a set of specs. */
export type OptionValues<Specs extends Readonly<Record<string, OptionSpec>>> = {
  readonly [K in keyof Specs]: OptionValue<Specs[K]>;
};

/** Makes a choice whose value type is the union of its values. */
export function choice<const V extends string>(
  choices: readonly V[],
  fallback: NoInfer<V>,
): ChoiceSpec<V> {
  return { kind: 'choice', choices, default: fallback };
}

/** Makes a number option. */
export function number(
  [min, max]: readonly [min: number, max: number],
  step: number,
  fallback: number,
): NumberSpec {
  return { kind: 'number', min, max, step, default: fallback };
}

/** Makes an option for a number that is left open by default; `openInVersion1`: see `OptionalSpec`. */
export function optional(
  [min, max]: readonly [min: number, max: number],
  step: number,
  openInVersion1: number,
): OptionalSpec {
  return { kind: 'optional', min, max, step, default: null, openInVersion1 };
}

/** Makes a set of which nothing is picked by default. */
export function set<const V extends number>(choices: readonly V[]): SetSpec<V> {
  return { kind: 'set', choices, default: [] };
}

/** Makes an option for a text of the source, which stays as it is by default. `most`: characters. */
export function text(most: number): TextSpec {
  return { kind: 'text', most, default: null };
}

/** Makes an option for a picture of the source, which stays as it is by default. */
export function picture(): PictureSpec {
  return { kind: 'picture', default: 'keep' };
}

/** The same choice with another default; some formats are better off with one. */
export function withDefault<V extends string>(
  spec: ChoiceSpec<V>,
  fallback: NoInfer<V>,
): ChoiceSpec<V> {
  return { ...spec, default: fallback };
}

/** The same choice with some of its values only; a format may hold fewer than there are. The default has to be one of them. */
export function withChoices<V extends string>(
  spec: ChoiceSpec<V>,
  ...values: readonly NoInfer<V>[]
): ChoiceSpec<V> {
  return { ...spec, choices: spec.choices.filter((value) => values.includes(value)) };
}

/** The same choice without one of its values, which is not the default. */
export function withoutChoice<V extends string>(
  spec: ChoiceSpec<V>,
  value: NoInfer<V>,
): ChoiceSpec<V> {
  return { ...spec, choices: spec.choices.filter((one) => one !== value) };
}

/** A value that surely fits its spec: the given one when it does, else the nearest number or the default. Reads version 1. */
export function coerce(spec: OptionSpec, given: unknown): AnyOptionValue {
  const value = fromVersion1(spec, given);
  switch (spec.kind) {
    case 'choice':
      return spec.choices.some((known) => known === value) ? (value as string) : spec.default;
    case 'number':
    case 'optional':
      return isNumber(value) ? Math.min(spec.max, Math.max(spec.min, value)) : spec.default;
    case 'time':
      return isNumber(value) ? Math.max(0, value) : null;
    case 'set':
      return Array.isArray(value) ? inOrder(spec.choices, value) : spec.default;
    case 'text':
      return typeof value === 'string' ? value.slice(0, spec.most) : spec.default;
    case 'picture':
      return value === 'none' || isPictureUrl(value) ? value : spec.default;
    default:
      return spec satisfies never;
  }
}

/**
 * A value as it is written today. In version 1, numbers that were left open were -1 or 0, and picks were a text with
 * commas between them. Values of today stay as they are.
 */
export function fromVersion1(spec: OptionSpec, value: unknown): unknown {
  if (spec.kind === 'optional') return value === spec.openInVersion1 ? null : value;
  if (spec.kind !== 'set' || typeof value !== 'string') return value;
  return value === '' ? [] : value.split(',').map(Number);
}

/** True when two values of an option are the same. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((one, n) => one === b[n]);
}

/** The value of a set with one pick more or less. */
export function withPick(
  choices: readonly number[],
  value: readonly number[],
  pick: number,
): readonly number[] {
  const after = value.includes(pick) ? value.filter((one) => one !== pick) : [...value, pick];
  return inOrder(choices, after);
}

function inOrder(choices: readonly number[], picked: readonly unknown[]): readonly number[] {
  return choices.filter((value) => picked.includes(value));
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
