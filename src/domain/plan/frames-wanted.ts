import { readerOf, type EngineId } from '../engine/engine-id.ts';
import type { Plan } from './model/plan.ts';

/** The engine that has to look when the frames are shown, because then the plan could be better; null when none has to. */
export function wantsFrames({ segmentation, trim, steps }: Plan): EngineId | null {
  const [step] = [...steps.filter(encodesPicture), ...steps];
  const reader = step === undefined ? null : readerOf(step.engine);
  if (trim?.settled === false) return reader;
  return segmentation.kind === 'whole' && segmentation.because === 'not-looked' ? reader : null;
}

function encodesPicture({ command }: Plan['steps'][number]): boolean {
  return command.kind === 'convert' && command.tracks.some(({ kind }) => kind === 'encode-video');
}
