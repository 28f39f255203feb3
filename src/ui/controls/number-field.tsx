import { useState } from 'preact/hooks';
import type { NumberFieldSpec, OptionalFieldSpec } from './field-spec.ts';

type Props = {
  readonly id: string;
  readonly spec: NumberFieldSpec | OptionalFieldSpec;
  /** Null leaves it open. */
  readonly value: number | null;
  /** Called with NaN when the field was emptied. */
  readonly onChange: (value: number) => void;
};

/** A field for a number. What is being typed stays, whatever the page draws anew meanwhile, and counts when it is left. */
export function NumberField({ id, spec, value, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const usual = `${id}-usual`;
  return (
    <span class="number">
      <input
        id={id}
        type="number"
        min={spec.min}
        max={spec.max}
        step={spec.step}
        value={draft ?? value ?? ''}
        placeholder={spec.kind === 'optional' ? spec.empty : undefined}
        list={spec.usual === undefined ? undefined : usual}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onChange={(event) => {
          setDraft(null);
          onChange(event.currentTarget.valueAsNumber);
        }}
      />
      {spec.usual !== undefined && (
        <datalist id={usual}>
          {spec.usual.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </datalist>
      )}
      <span>{spec.unit}</span>
    </span>
  );
}
