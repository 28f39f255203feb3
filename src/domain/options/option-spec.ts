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

/** A moment of the source in seconds from its start, or null: not set. */
export type TimeSpec = { readonly kind: 'time'; readonly default: null };

/** Any number of picks from a list; the value is those that were picked, in the list's order, with commas between them. */
export type SetSpec<V extends string = string> = {
  readonly kind: 'set';
  readonly choices: readonly V[];
  readonly default: string;
};

/** What an option may be. Form field, validation, default and value type all follow from it. */
export type OptionSpec = ChoiceSpec | NumberSpec | TimeSpec | SetSpec;

/** The type of a spec's values. */
export type OptionValue<S extends OptionSpec> =
  S extends ChoiceSpec<infer V>
    ? V
    : S extends TimeSpec
      ? number | null
      : S extends SetSpec
        ? string
        : number;

/** A value of any option. */
export type AnyOptionValue = string | number | null;

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

/** Makes a set of which nothing is picked by default. */
export function set<const V extends string>(choices: readonly V[]): SetSpec<V> {
  return { kind: 'set', choices, default: '' };
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

/** A value that surely fits its spec: the given one when it does, else the nearest number or the default. */
export function coerce(spec: OptionSpec, value: unknown): AnyOptionValue {
  switch (spec.kind) {
    case 'choice':
      return spec.choices.some((known) => known === value) ? (value as string) : spec.default;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
        ? Math.min(spec.max, Math.max(spec.min, value))
        : spec.default;
    case 'time':
      return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : null;
    case 'set':
      return typeof value === 'string' ? joined(spec.choices, picks(value)) : spec.default;
    default:
      return spec satisfies never;
  }
}

/** What was picked, from the value of a set. */
export function picks(value: string): readonly string[] {
  return value === '' ? [] : value.split(',');
}

/** The value of a set with one pick more or less. */
export function withPick(choices: readonly string[], value: string, pick: string): string {
  const before = picks(value);
  const after = before.includes(pick) ? before.filter((one) => one !== pick) : [...before, pick];
  return joined(choices, after);
}

function joined(choices: readonly string[], picked: readonly string[]): string {
  return choices.filter((value) => picked.includes(value)).join();
}
