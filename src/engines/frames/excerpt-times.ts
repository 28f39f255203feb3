import { onlyPicture, type Step } from '../../domain/step/step.ts';

/** Pictures of an excerpt. */
export const EXCERPT_FRAMES = 16;

/** Where excerpts are, as shares of what is encoded: in a segment one, as its neighbours have theirs. */
const SHARES = { whole: [0.2, 0.5, 0.8], segment: [0.5] } as const;

/** Seconds of video that are too few for a trial, and that are enough for one excerpt only. */
const TOO_SHORT = 1.5;
const SHORT = 6;

/**
 * When the excerpts begin that are sent before the whole, in seconds from the source's start. None where no bit rate has
 * to be found, or where nobody knows how long it is.
 */
export function excerptTimes(step: Step): readonly number[] {
  const { rate, segment, range, speed } = onlyPicture(step);
  const { duration } = step;
  if (rate.likeness === null || duration === null || duration < TOO_SHORT) return [];
  const begin = segment?.start ?? range?.from ?? 0;
  const shares = segment !== null || duration < SHORT ? SHARES.segment : SHARES.whole;
  return shares.map((share) => begin + share * duration * speed);
}
