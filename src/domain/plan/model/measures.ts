import type { Estimate } from './estimate.ts';

/**
 * How jobs of one kind went on this device, as shares of what the constants in `estimate.ts` say: of the seconds, and of
 * the bytes. `count` is how many there were.
 */
export type Measured = { readonly count: number; readonly time: number; readonly size: number };

/** What has been measured, by kind of job, see `kindOf`. */
export type Measures = Readonly<Record<string, Measured>>;

/** A finished job: what the constants said, and how it was. */
export type Trial = {
  readonly kind: string;
  readonly rawEstimate: Estimate;
  readonly seconds: number;
  readonly bytes: number;
};

/** A newer job counts at least so much: devices get hot, are plugged in, or are replaced. */
const LEAST_WEIGHT = 0.3;

/** One job is believed so many times more, or less, than the constants, and than all others before it. */
const BELIEVED = 50;
const BELIEVED_ONCE = 4;

/** Kinds that are kept; the oldest is forgotten first. */
const MOST_KINDS = 60;

/** The measures with one more job. */
export function withTrial(
  measures: Measures,
  { kind, rawEstimate, seconds, bytes }: Trial,
): Measures {
  const known = measures[kind];
  const { [kind]: _, ...others } = measures;
  const kept = Object.entries(others).slice(-(MOST_KINDS - 1));
  return {
    ...Object.fromEntries(kept),
    [kind]: {
      count: (known?.count ?? 0) + 1,
      time: nextShare(known, 'time', shareOf(seconds, rawEstimate.seconds)),
      size: nextShare(known, 'size', shareOf(bytes, rawEstimate.bytes)),
    },
  };
}

/** An estimate by the constants, as this device's own jobs correct it. */
export function corrected(rawEstimate: Estimate, measured: Measured | undefined): Estimate {
  if (measured === undefined) return rawEstimate;
  return {
    seconds: rawEstimate.seconds === null ? null : rawEstimate.seconds * measured.time,
    bytes: rawEstimate.bytes === null ? null : Math.round(rawEstimate.bytes * measured.size),
  };
}

/** Null when nobody had said anything. */
function shareOf(was: number, rawEstimate: number | null): number | null {
  return rawEstimate === null || rawEstimate <= 0 || was <= 0
    ? null
    : Math.min(BELIEVED, Math.max(1 / BELIEVED, was / rawEstimate));
}

/** The mean of shares is that of their logarithms: half and twice as much cancel out. */
function nextShare(known: Measured | undefined, of: 'time' | 'size', share: number | null): number {
  if (known === undefined) return share ?? 1;
  if (share === null) return known[of];
  const believed = Math.min(known[of] * BELIEVED_ONCE, Math.max(known[of] / BELIEVED_ONCE, share));
  const weight = Math.max(LEAST_WEIGHT, 1 / (known.count + 1));
  return known[of] ** (1 - weight) * believed ** weight;
}
