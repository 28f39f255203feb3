import type { AnyOptionValue } from '../../domain/options/option-spec.ts';
import { formatPosition } from '../../lib/clock-time.ts';
import type { FieldSpec } from '../controls/field-spec.ts';
import { formatNumber, formatSeries } from './numbers.ts';

/** The value of an option in words: "Up to 720p", "1.5 ×", "0:07". */
export function optionValueText(spec: FieldSpec, value: AnyOptionValue): string {
  switch (spec.kind) {
    case 'choice':
      return spec.choices.find((choice) => choice.value === value)?.label ?? String(value);
    case 'optional':
      return value === null ? spec.empty : withUnit(value, spec.unit);
    case 'number':
      return withUnit(value, spec.unit);
    case 'time':
      return typeof value === 'number' ? formatPosition(value) : spec.empty;
    case 'set': {
      const labels = spec.choices.filter((choice) => isPicked(value, choice.value));
      return labels.length === 0 ? spec.empty : formatSeries(labels.map(({ label }) => label));
    }
    case 'text':
      return value === null ? spec.empty : String(value);
    case 'picture':
      return spec.choices[value === 'keep' || value === 'none' ? value : 'own'];
    default:
      return spec satisfies never;
  }
}

function withUnit(value: AnyOptionValue, unit: string): string {
  const number = formatNumber(Number(value), { maximumFractionDigits: 3 });
  return unit === '' ? number : `${number}\u00A0${unit}`;
}

function isPicked(value: AnyOptionValue, choice: number): boolean {
  return Array.isArray(value) && value.includes(choice);
}
