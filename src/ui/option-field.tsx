import { useId } from 'preact/hooks';
import type { AnyOptionValue, OptionSpec } from '../domain/option-spec.ts';
import { Select } from './select.tsx';
import { TimeField } from './time-field.tsx';
import './field.css';

type Props = {
  readonly spec: OptionSpec;
  readonly value: AnyOptionValue;
  readonly onChange: (value: AnyOptionValue) => void;
};

/** A form field for any option, made from its spec. */
export function OptionField({ spec, value, onChange }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{spec.label}</label>
      <Control id={id} spec={spec} value={value} onChange={onChange} />
    </div>
  );
}

function Control({ id, spec, value, onChange }: Props & { readonly id: string }) {
  switch (spec.kind) {
    case 'choice':
      return (
        <Select id={id} value={String(value)} onChange={onChange}>
          {spec.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      );
    case 'number':
      return (
        <span class="number">
          <input
            id={id}
            type="number"
            min={spec.min}
            max={spec.max}
            step={spec.step}
            value={spec.none !== undefined && value === 0 ? '' : Number(value)}
            placeholder={spec.none}
            list={spec.usual === undefined ? undefined : `${id}-usual`}
            onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
          />
          {spec.usual !== undefined && (
            <datalist id={`${id}-usual`}>
              {spec.usual.map((usual) => (
                <option key={usual} value={usual}>
                  {usual}
                </option>
              ))}
            </datalist>
          )}
          <span>{spec.unit}</span>
        </span>
      );
    case 'time':
      return (
        <TimeField
          id={id}
          value={typeof value === 'number' ? value : null}
          empty={spec.empty}
          onChange={onChange}
        />
      );
    default:
      return spec satisfies never;
  }
}
