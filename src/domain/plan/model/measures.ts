import type { Estimate } from './estimate.ts';

/**
 * How jobs of one kind went on this device, as shares of what the constants in `estimate.ts` say: of the seconds that
 * grow with the source, and of the bytes. `fixed` are the seconds that do not; absent in what older versions measured.
 * `count` is how many there were.
 */
export type Measured = {
  readonly count: number;
  readonly time: number;
  readonly size: number;
  readonly fixed?: number;
};

/** What has been measured, by kind of job, see `calibrationKey`, and its company. */
export type Measures = Readonly<Record<string, Measured>>;

/** Whether a job has the device for itself. */
export type Company = 'alone' | 'together';

/** From this many jobs at once on, on average, a job was not alone. */
const TOGETHER_FROM = 1.5;

/** The company of a job while which so many jobs were worked on at once, on average. */
export function companyOf(load: number): Company {
  return load < TOGETHER_FROM ? 'alone' : 'together';
}

/** What is behind the name of a kind that was measured beside other jobs. */
const TOGETHER = ' together';

/** How many times as long a job takes beside another one, until that was measured: two cores share most of the work. */
const SLOWER = 1.6;

/** The measures of jobs in some company, by kind alone; what was only measured in the other one is converted. */
export function measuresIn(measures: Measures, company: Company): Measures {
  const kinds = new Set(Object.keys(measures).map((key) => key.replace(TOGETHER, '')));
  return Object.fromEntries(
    [...kinds].flatMap((kind) => {
      const [alone, together] = [measures[kind], measures[kind + TOGETHER]];
      const known =
        company === 'alone'
          ? (alone ?? slowedBy(together, 1 / SLOWER))
          : (together ?? slowedBy(alone, SLOWER));
      return known === undefined ? [] : [[kind, known]];
    }),
  );
}

function slowedBy(measured: Measured | undefined, factor: number): Measured | undefined {
  if (measured === undefined) return undefined;
  const { fixed, ...shares } = measured;
  return {
    ...shares,
    time: measured.time * factor,
    ...(fixed === undefined ? {} : { fixed: fixed * factor }),
  };
}

/** A finished job: what the constants said, and how it was. */
export type Trial = {
  readonly kind: string;
  readonly company: Company;
  readonly rawEstimate: Estimate;
  /** Seconds that went into the length of the source, and those that did not. */
  readonly seconds: number;
  readonly fixed: number;
  readonly bytes: number;
};

/** A newer job counts at least so much: devices get hot, are plugged in, or are replaced. */
const LEAST_WEIGHT = 0.3;

/** One job is believed so many times more, or less, than the constants, and than all others before it. */
const BELIEVED = 50;
const BELIEVED_ONCE = 4;

/** Kinds that are kept; the oldest is forgotten first. */
const MOST_KINDS = 120;

/** The measures with one more job. */
export function withTrial(
  measures: Measures,
  { kind, company, rawEstimate, seconds, fixed, bytes }: Trial,
): Measures {
  const key = company === 'alone' ? kind : kind + TOGETHER;
  const known = measures[key];
  const { [key]: _, ...others } = measures;
  const kept = Object.entries(others).slice(-(MOST_KINDS - 1));
  return {
    ...Object.fromEntries(kept),
    [key]: {
      count: (known?.count ?? 0) + 1,
      fixed: nextFixed(known, fixed),
      time: nextShare(known, 'time', shareOf(seconds, rawEstimate.seconds)),
      size: nextShare(known, 'size', shareOf(bytes, rawEstimate.bytes)),
    },
  };
}

function nextFixed(known: Measured | undefined, fixed: number): number {
  if (known?.fixed === undefined) return fixed;
  const weight = Math.max(LEAST_WEIGHT, 1 / (known.count + 1));
  const believed = Math.min(known.fixed * BELIEVED_ONCE, fixed);
  return known.fixed * (1 - weight) + believed * weight;
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
