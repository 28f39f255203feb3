import { bestShift } from './best-shift.ts';
import { concatenated, type Planes, type SoundStage } from './sound-stage.ts';

/** Seconds from one piece of sound to the next: half a piece, as pieces overlap. */
const HOP = 0.02;

/** Seconds by which a piece may be taken earlier or later: half a wave of the deepest tones. */
const SEARCH = 0.0125;

/**
 * Puts together overlapping pieces of the sound, each taken from where the sound goes on most like the piece before
 * (WSOLA), so that it goes by `speed` times as fast at the same pitch. Every piece is near its own time: picture and
 * sound stay together. In all, the output is as long as the input divided by the speed. `rate` in hertz.
 */
export function createTimeStretch(channels: number, rate: number, speed: number): SoundStage {
  const hop = Math.round(HOP * rate);
  const search = Math.round(SEARCH * rate);
  const rise = Float32Array.from(
    { length: hop },
    (_, n) => Math.sin(((n + 0.5) / hop) * (Math.PI / 2)) ** 2,
  );
  // The first piece begins before the sound does: there, and where a piece is looked for, is silence.
  const silence = 2 * hop + search;
  let kept = Array.from({ length: channels }, () => new Float32Array(silence));
  /** What the first kept sample's number in the input is. */
  let base = -silence;
  let taken = 0;
  let given = 0;
  /** Where the piece before goes on, as a number in the input. */
  let next: number | null = null;

  /** Where the piece that is given out from `output` on is due: pieces and their times have the same middle. */
  const placeOf = (output: number) => Math.round((output + hop) * speed) - hop;
  const append = (input: Planes) => {
    kept = kept.map((plane, n) => concatenated([plane, input[n] ?? new Float32Array()]));
  };
  const forget = (before: number) => {
    const unused = Math.min(before - base, kept[0]?.length ?? 0);
    if (unused <= 0) return;
    kept = kept.map((plane) => plane.slice(unused));
    base += unused;
  };
  const piece = (): Planes => {
    const from: number = next ?? placeOf(-hop) + hop;
    const place = placeOf(given);
    const shift = bestShift(kept, from - base, place - base, hop, search);
    const start = place + shift - base;
    const output = kept.map((plane) => {
      const mixed = new Float32Array(hop);
      for (let n = 0; n < hop; n += 1) {
        const up = rise[n] ?? 0;
        mixed[n] = (plane[from - base + n] ?? 0) * (1 - up) + (plane[start + n] ?? 0) * up;
      }
      return mixed;
    });
    next = place + shift + hop;
    given += hop;
    forget(Math.min(next, placeOf(given) - search));
    return output;
  };
  const isReady = (until: number): boolean => {
    const needed = Math.max(placeOf(given) + search, next ?? 0) + hop;
    return given < until && needed <= base + (kept[0]?.length ?? 0);
  };
  const pieces = (until: number): Planes => {
    const made: Planes[] = [];
    while (isReady(until)) made.push(piece());
    return Array.from({ length: channels }, (_, n) =>
      concatenated(made.map((one) => one[n] ?? new Float32Array())),
    );
  };
  return {
    push(input) {
      taken += input[0]?.length ?? 0;
      append(input);
      return pieces(Infinity);
    },
    end() {
      const whole = Math.round(taken / speed);
      const before = given;
      append(
        Array.from(
          { length: channels },
          () => new Float32Array(Math.ceil(hop * speed) + 2 * (hop + search)),
        ),
      );
      return pieces(whole).map((plane) => plane.slice(0, Math.max(0, whole - before)));
    },
  };
}
