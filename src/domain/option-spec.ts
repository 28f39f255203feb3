/** A pick from a fixed list. The list is in the order in which it is shown. */
export type ChoiceSpec<V extends string = string> = {
  readonly kind: 'choice';
  readonly label: string;
  readonly choices: readonly { readonly value: V; readonly label: string }[];
  readonly default: V;
};

/** A number between `min` and `max`, both included; `unit` is shown behind the field. */
export type NumberSpec = {
  readonly kind: 'number';
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly default: number;
};

/** What an option may be. Form field, validation, default and value type all follow from it. */
export type OptionSpec = ChoiceSpec | NumberSpec;

/** The type of a spec's values. */
export type OptionValue<S extends OptionSpec> = S extends ChoiceSpec<infer V> ? V : number;

/** The values of a set of specs. */
export type OptionValues<Specs extends Readonly<Record<string, OptionSpec>>> = {
  readonly [K in keyof Specs]: OptionValue<Specs[K]>;
};

/** Makes a choice whose value type is the union of its values. */
export function choice<const V extends string>(
  label: string,
  choices: readonly { readonly value: V; readonly label: string }[],
  fallback: NoInfer<V>,
): ChoiceSpec<V> {
  return { kind: 'choice', label, choices, default: fallback };
}

/** The same choice with another default; some formats are better off with one. */
export function withDefault<V extends string>(
  spec: ChoiceSpec<V>,
  fallback: NoInfer<V>,
): ChoiceSpec<V> {
  return { ...spec, default: fallback };
}

/** A value that surely fits its spec: the given one when it does, else the nearest number or the default. */
export function coerce(spec: OptionSpec, value: unknown): string | number {
  switch (spec.kind) {
    case 'choice':
      return spec.choices.some((entry) => entry.value === value) ? (value as string) : spec.default;
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
        ? Math.min(spec.max, Math.max(spec.min, value))
        : spec.default;
    default:
      return spec satisfies never;
  }
}
