import { useState } from 'preact/hooks';
import type { TextFieldSpec } from './field-spec.ts';

type Props = {
  readonly id: string;
  readonly spec: TextFieldSpec;
  /** Null: what was there stays. */
  readonly value: string | null;
  /** What was there, as far as it is known. */
  readonly said: string | undefined;
  readonly onChange: (value: string | null) => void;
};

type Typed = { readonly currentTarget: { readonly value: string } };

/** Characters from which on a text has room for several lines. */
const LONG = 1000;

/**
 * A field for a text in place of another, which it shows until then. Emptied it takes that text out. What is being typed
 * stays, whatever the page draws anew meanwhile, and counts when it is left.
 */
export function TextField({ id, spec, value, said = '', onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const given = {
    id,
    value: draft ?? value ?? said,
    maxLength: spec.most,
    placeholder: said === '' ? spec.empty : undefined,
    onInput: ({ currentTarget }: Typed) => setDraft(currentTarget.value),
    onChange: ({ currentTarget }: Typed) => {
      setDraft(null);
      onChange(currentTarget.value === said ? null : currentTarget.value);
    },
  };
  return (
    <span class="text">
      {spec.most > LONG ? (
        <textarea rows={2} {...given} />
      ) : (
        <input type="text" autocomplete="off" {...given} />
      )}
    </span>
  );
}
