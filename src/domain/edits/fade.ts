/**
 * Seconds at the output's start and end in which picture and sound come out of nothing and go back into it. `end` is
 * when the output ends, in its own seconds; null when nobody knows, and then `out` is 0.
 */
export type Fade = { readonly in: number; readonly out: number; readonly end: number | null };

/** No fading. */
export const NO_FADE: Fade = { in: 0, out: 0, end: null };

/** How much of picture or sound there is at a time, in seconds of the output: from 0, nothing, to 1, all of it. */
export function fadeLevel(fade: Fade, time: number): number {
  const risen = fade.in > 0 ? time / fade.in : 1;
  const left = fade.out > 0 && fade.end !== null ? (fade.end - time) / fade.out : 1;
  return Math.max(0, Math.min(1, risen, left));
}
