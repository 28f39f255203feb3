/**
 * A video that can be cut about every so many seconds: the first frame that is shown at or after each multiple is a key
 * frame, and no frame is stored before one that is shown earlier. Whatever the size, these are the same frames.
 */
export type CutRule = { readonly every: number };

/** Seconds by which a frame may come before a cut and still be the first one after it: times are rounded on their way. */
export const EARLY = 0.001;

/** The moments after `from` and before `to` at which a video can be cut; all in seconds. */
export function cutTimes({ every }: CutRule, from: number, to: number): readonly number[] {
  const first = Math.floor((from + EARLY) / every) + 1;
  const count = Math.max(0, Math.ceil(to / every) - first);
  return Array.from({ length: count }, (_, n) => (first + n) * every);
}

/** Tells which frames have to be key frames, when it is asked for each in turn, with its time in seconds. */
export function keyFinder({ every }: CutRule): (time: number) => boolean {
  let last = -1;
  return (time) => {
    const now = Math.floor((time + EARLY) / every);
    const isKey = now > last;
    last = Math.max(now, last);
    return isKey;
  };
}
