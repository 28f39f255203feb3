/** A pick from a fixed list, in the order in which it is shown. */
export type ChoiceFieldSpec = {
  readonly kind: 'choice';
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};

/** A number between `min` and `max`, both included, in steps of `step`; `unit` is shown behind the field. */
export type NumberFieldSpec = {
  readonly kind: 'number';
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Values that are often wanted, offered beside the field. */
  readonly usual?: readonly number[] | undefined;
};

/** A number that may be left open; `empty` is what that means, shown in the empty field. */
export type OptionalFieldSpec = Omit<NumberFieldSpec, 'kind'> & {
  readonly kind: 'optional';
  readonly empty: string;
};

/** A time in seconds; `empty` is what it means that none is set. */
export type TimeFieldSpec = {
  readonly kind: 'time';
  readonly label: string;
  readonly empty: string;
};

/** Any number of picks from a list; `empty` is what it means that nothing is picked. */
export type SetFieldSpec = {
  readonly kind: 'set';
  readonly label: string;
  readonly empty: string;
  readonly choices: readonly { readonly value: number; readonly label: string }[];
};

/** A text of at most `most` characters; `empty` is what it means that none is given. */
export type TextFieldSpec = {
  readonly kind: 'text';
  readonly label: string;
  readonly empty: string;
  readonly most: number;
};

/** A picture that is kept, left out or replaced, and the words for each. */
export type PictureFieldSpec = {
  readonly kind: 'picture';
  readonly label: string;
  readonly choices: Readonly<Record<'keep' | 'none' | 'own', string>>;
};

/** What a field of a form asks for, with the words for it. */
export type FieldSpec =
  | ChoiceFieldSpec
  | NumberFieldSpec
  | OptionalFieldSpec
  | TimeFieldSpec
  | SetFieldSpec
  | TextFieldSpec
  | PictureFieldSpec;
