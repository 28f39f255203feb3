import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Select } from '../controls/select.tsx';
import { useTyped } from './use-typed.ts';

type ChoiceProps<V extends string> = {
  readonly label: string;
  readonly value: V;
  readonly words: { readonly [K in V]?: string };
  readonly onChange: (value: V) => void;
};

/** A choice among a few words, in their order. */
export function ChoiceField<V extends string>({ label, value, words, onChange }: ChoiceProps<V>) {
  const id = useId();
  const values = Object.keys(words) as V[];
  return (
    <Field id={id} label={label}>
      <Select
        id={id}
        value={value}
        onChange={(next) => {
          const found = values.find((one) => one === next);
          if (found !== undefined) onChange(found);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

type NumberProps = {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly limits: { readonly least: number; readonly most: number };
  readonly step: number;
  readonly onChange: (value: number) => void;
};

/** A number within limits; what is typed beyond them becomes the nearest that is allowed. */
export function NumberField({ label, unit, value, limits, step, onChange }: NumberProps) {
  const id = useId();
  const typed = useTyped(String(value));
  return (
    <Field id={id} label={label}>
      <span class="number">
        <input
          id={id}
          type="number"
          min={limits.least}
          max={limits.most}
          step="any"
          value={typed.text}
          onInput={typed.onInput}
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.valueAsNumber;
            // Sums of tenths are no exact tenths in binary, so the number is rounded.
            const near = Number.isFinite(wanted)
              ? Number((Math.round(wanted / step) * step).toFixed(3))
              : value;
            typed.end();
            onChange(Math.min(limits.most, Math.max(limits.least, near)));
          }}
        />
        <span>{unit}</span>
      </span>
    </Field>
  );
}

type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly children: ComponentChildren;
};

/** A field under its name. */
export function Field({ id, label, children }: FieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
    </div>
  );
}
