import { concatenated, type Planes, type SoundStage } from './sound-stage.ts';

/** The loudest value that is let through; encoders of lossy codecs overshoot a little. */
const CEILING = 0.97;

/** Seconds that a peak is seen coming, in which the sound becomes softer. */
const AHEAD = 0.005;

/** Seconds in which most of the loudness comes back after a peak. */
const RELEASE = 0.1;

/**
 * Multiplies sound by a factor, and by less where that would be too loud. As much comes out as was given. `rate` in
 * hertz.
 */
export function createLimiter(channels: number, rate: number, factor: number): SoundStage {
  const ahead = Math.max(1, Math.round(AHEAD * rate));
  const recovery = 1 - Math.exp(-1 / (RELEASE * rate));
  /** Samples that wait until the peaks behind them are known. */
  let waiting = Array.from({ length: channels }, () => new Float32Array());
  /** The factors that the last samples allow, as a ring, and the smallest of them that still count, oldest first. */
  const smallest: { at: number; gain: number }[] = [];
  /** What the mean is taken of, and its sum. */
  const ring = new Float64Array(ahead).fill(factor);
  let sum = factor * ahead;
  let level = factor;
  let seen = 0;

  const gainAfter = (peak: number): number => {
    const allowed = peak * factor > CEILING ? CEILING / peak : factor;
    while ((smallest.at(-1)?.gain ?? -1) >= allowed) smallest.pop();
    smallest.push({ at: seen, gain: allowed });
    if ((smallest[0]?.at ?? seen) <= seen - ahead) smallest.shift();
    const least = smallest[0]?.gain ?? allowed;
    level = Math.min(least, level + (factor - level) * recovery);
    const slot = seen % ahead;
    sum += level - (ring[slot] ?? 0);
    ring[slot] = level;
    seen += 1;
    return Math.min(factor, sum / ahead);
  };
  const push = (input: Planes): Planes => {
    const length = input[0]?.length ?? 0;
    const before = seen;
    const all = waiting.map((plane, n) => concatenated([plane, input[n] ?? new Float32Array()]));
    const held = waiting[0]?.length ?? 0;
    // The mean over as many samples as are seen ahead is that of the first of them.
    const skipped = Math.max(0, ahead - 1 - before);
    const gains = new Float32Array(Math.max(0, length - skipped));
    for (let n = 0; n < length; n += 1) {
      let peak = 0;
      for (const plane of all) peak = Math.max(peak, Math.abs(plane[held + n] ?? 0));
      const gain = gainAfter(peak);
      if (n >= skipped) gains[n - skipped] = gain;
    }
    waiting = all.map((plane) => plane.slice(gains.length));
    return all.map((plane) =>
      plane.slice(0, gains.length).map((value, n) => value * (gains[n] ?? 0)),
    );
  };
  return {
    push,
    end() {
      const rest = waiting[0]?.length ?? 0;
      return push(Array.from({ length: channels }, () => new Float32Array(ahead - 1))).map(
        (plane) => plane.slice(0, rest),
      );
    },
  };
}
