import { NO_FADE, type Fade } from './fade.ts';

/**
 * How loud the whole has to be, in LUFS (EBU R128), and which of the step's inputs holds what a `measure-loudness` step
 * found out about the track.
 */
export type Loudness = { readonly target: number; readonly input: number };

/** What happens to a sound while it is encoded, after range and speed: made louder by `gain` decibels, faded, and as loud as wanted. */
export type SoundEdit = {
  readonly gain: number;
  readonly fade: Fade;
  readonly loudness: Loudness | null;
};

/** Leaves the sound as it is. */
export const NO_SOUND_EDIT: SoundEdit = { gain: 0, fade: NO_FADE, loudness: null };
