import type { MeasuredLoudness } from '../../../domain/edits/loudness.ts';

/** What the filter `loudnorm` prints at its end. */
const REPORT = /\{[^{}]*"input_i"[^{}]*\}/gu;

/** What a measuring pass said about the loudness: null for silence, undefined when it said nothing. */
export function measuredLoudness(
  log: readonly string[],
  target: number,
): MeasuredLoudness | null | undefined {
  const report = log.join('\n').match(REPORT)?.at(-1);
  if (report === undefined) return undefined;
  const values = JSON.parse(report) as Readonly<Record<string, string>>;
  const measured = {
    integrated: Number(values['input_i']),
    range: Number(values['input_lra']),
    peak: Number(values['input_tp']),
    threshold: Number(values['input_thresh']),
    offset: Number(values['target_offset']),
    aim: target,
  };
  return Object.values(measured).every((value) => Number.isFinite(value)) ? measured : null;
}
