import { useId } from 'preact/hooks';
import type { AnyOptionValue } from '../../domain/options/option-spec.ts';
import type { FieldSpec } from '../controls/field-spec.ts';
import { NumberField } from '../controls/number-field.tsx';
import { TextField } from '../controls/text-field.tsx';
import { Select } from '../controls/select.tsx';
import { isPictureUrl } from '../../domain/media/picture-url.ts';
import { PictureField } from './picture-field.tsx';
import { SetField } from './set-field.tsx';
import { TimeField } from '../controls/time-field.tsx';
import { formWords } from '../words/form-words.ts';
import '../controls/field.css';

type Props = {
  readonly spec: FieldSpec;
  readonly value: AnyOptionValue;
  /** What a text would be if it is left as it is. */
  readonly said?: string | undefined;
  readonly onChange: (value: AnyOptionValue) => void;
};

/** A form field for any option, made from its spec. */
export function OptionField({ spec, value, said, onChange }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{spec.label}</label>
      <Control id={id} spec={spec} value={value} said={said} onChange={onChange} />
    </div>
  );
}

function Control({ id, spec, value, said, onChange }: Props & { readonly id: string }) {
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
      return <NumberField id={id} spec={spec} value={Number(value)} onChange={onChange} />;
    case 'optional':
      return (
        <NumberField
          id={id}
          spec={spec}
          value={typeof value === 'number' ? value : null}
          onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
        />
      );
    case 'time':
      return (
        <TimeField
          id={id}
          value={typeof value === 'number' ? value : null}
          empty={spec.empty}
          expected={formWords.timeExpected}
          onChange={onChange}
        />
      );
    case 'set':
      return (
        <SetField
          id={id}
          spec={spec}
          value={Array.isArray(value) ? value : []}
          onChange={onChange}
        />
      );
    case 'text':
      return (
        <TextField
          id={id}
          spec={spec}
          value={typeof value === 'string' ? value : null}
          said={said}
          onChange={onChange}
        />
      );
    case 'picture':
      return (
        <PictureField
          id={id}
          spec={spec}
          value={value === 'none' || isPictureUrl(value) ? value : 'keep'}
          onChange={onChange}
        />
      );
    default:
      return spec satisfies never;
  }
}
