import type { NumberSpec } from './option-spec.ts';

/** Makes a number option. */
export function number(
  label: string,
  unit: string,
  [min, max]: readonly [min: number, max: number],
  step: number,
  fallback: number,
): NumberSpec {
  return { kind: 'number', label, unit, min, max, step, default: fallback };
}
