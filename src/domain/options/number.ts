import type { NumberSpec } from './option-spec.ts';

/** Makes a number option. */
export function number(
  [min, max]: readonly [min: number, max: number],
  step: number,
  fallback: number,
): NumberSpec {
  return { kind: 'number', min, max, step, default: fallback };
}
