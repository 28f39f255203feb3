import { picks, type AnyOptionValue } from '../../domain/options/option-spec.ts';
import { formatPosition } from '../../lib/clock-time.ts';
import type { FieldSpec } from '../controls/field-spec.ts';

/** The value of an option in words: "Up to 720p", "1.5 ×", "0:07". */
export function optionValueText(spec: FieldSpec, value: AnyOptionValue): string {
  switch (spec.kind) {
    case 'choice':
      return spec.choices.find((choice) => choice.value === value)?.label ?? String(value);
    case 'number':
      return spec.unit === '' ? String(value) : `${value}\u00A0${spec.unit}`;
    case 'time':
      return typeof value === 'number' ? formatPosition(value) : spec.empty;
    case 'set': {
      const picked = picks(String(value));
      const labels = spec.choices.filter((choice) => picked.includes(choice.value));
      return labels.length === 0 ? spec.empty : labels.map(({ label }) => label).join(', ');
    }
    default:
      return spec satisfies never;
  }
}
