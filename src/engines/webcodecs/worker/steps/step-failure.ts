import { failed, type Result } from '../../../../domain/failure/failure.ts';
import type { Step } from '../../../../domain/step/step.ts';
import { unreadableFailure, UnreadableImages } from '../../../slides/load-image.ts';
import { diskOrMistake, isOfFileOrCoder } from '../work/mistakes.ts';
import { Declined, SeamMismatch } from '../work/refusals.ts';

/** Exit code of a failure; there is no process to have one. */
const FAILED = 1;

/** The failure that stands for what was thrown while a step ran. `lines` are the last of its log. */
export function stepFailure(error: unknown, step: Step, lines: readonly string[]): Result<never> {
  if (error instanceof Declined) return failed({ kind: 'declined', why: error.message });
  if (error instanceof UnreadableImages) return failed(unreadableFailure(step, error), lines);
  if (error instanceof SeamMismatch) {
    return failed({ kind: 'output-rejected', why: 'seams' }, [...lines, error.message]);
  }
  if (!isOfFileOrCoder(error)) return diskOrMistake(error);
  return failed({ kind: 'engine-failed', code: FAILED }, [...lines, String(error)]);
}
