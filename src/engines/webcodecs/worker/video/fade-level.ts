import type { Fade } from '../../../../domain/edits/fade.ts';

/** How much of picture or sound there is at a time, in seconds of the output: from 0, nothing, to 1, all of it. */
export function fadeLevel(fade: Fade, time: number): number {
  const risen = fade.in > 0 ? time / fade.in : 1;
  const left = fade.out > 0 && fade.end !== null ? (fade.end - time) / fade.out : 1;
  return Math.max(0, Math.min(1, risen, left));
}
