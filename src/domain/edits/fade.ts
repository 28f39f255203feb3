/**
 * Seconds at the output's start and end in which picture and sound come out of nothing and go back into it. `end` is
 * when the output ends, in its own seconds; null when nobody knows, and then `out` is 0.
 */
export type Fade = { readonly in: number; readonly out: number; readonly end: number | null };

/** No fading. */
export const NO_FADE: Fade = { in: 0, out: 0, end: null };
