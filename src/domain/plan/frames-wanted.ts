import type { EngineId } from '../engine/engine-id.ts';
import type { Plan } from './model/plan.ts';

/** The engine that has to look when the frames are shown, because then the plan could be better; null when none has to. */
export function wantsFrames({ segmentation, trim, steps }: Plan): EngineId | null {
  const encoder = steps.find(encodesPicture)?.engine ?? null;
  if (trim?.settled === false) return encoder ?? steps[0]?.engine ?? null;
  return segmentation.kind === 'whole' && segmentation.because === 'not-looked' ? encoder : null;
}

function encodesPicture({ command }: Plan['steps'][number]): boolean {
  return command.kind === 'convert' && command.tracks.some(({ kind }) => kind === 'encode-video');
}
