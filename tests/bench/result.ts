/** What native ffmpeg and ffprobe say of an output. */
export type OutputFacts = {
  readonly bytes: number;
  /** Frames of the first video, and how much they are like the source's (SSIM, 1 is the same); null without video. */
  readonly video: { readonly frames: number; readonly ssim: number | null } | null;
  /** Why the output does not count, such as missing frames; null when it does. */
  readonly wrong: string | null;
};

/** How one contestant did at one job. */
export type Row = { readonly id: string; readonly name: string } & (
  | {
      readonly kind: 'measured';
      /** Milliseconds of each run. */
      readonly ms: readonly number[];
      /** Milliseconds that parts of a run took (median), or other figures of it, by name. */
      readonly parts: Readonly<Record<string, number>>;
      readonly output: OutputFacts | null;
      readonly note: string | null;
    }
  | { readonly kind: 'failed'; readonly why: string }
);

/** All contestants at one job. */
export type JobResult = {
  readonly kind: 'job';
  readonly id: string;
  readonly title: string;
  /** Bytes and frames of the source. */
  readonly source: { readonly bytes: number; readonly frames: number | null };
  readonly rows: readonly Row[];
};

/** What a job fetches in a browser that has never seen Kiln. Bytes of files as they lie on the server. */
export type FirstVisit = {
  readonly name: string;
  readonly bytes: number;
  /** As a server sends them that packs text with Brotli. */
  readonly brotliBytes: number;
  readonly core: 'fetched' | 'not fetched';
  /** Milliseconds from pressing Convert to done, downloads from this machine included. */
  readonly ms: number;
};

/** Every first visit. */
export type NetworkResult = { readonly kind: 'network'; readonly visits: readonly FirstVisit[] };

/** A file of the built site. */
export type SiteFile = {
  readonly path: string;
  readonly bytes: number;
  readonly brotliBytes: number;
};

/** What is fetched before the first interaction, and what may follow. */
export type ShellResult = {
  readonly kind: 'shell';
  readonly shell: readonly SiteFile[];
  readonly lazy: readonly SiteFile[];
};

/** What a test of the bench hands to the reporter. */
export type BenchResult = JobResult | NetworkResult | ShellResult;

/** The middle one of some numbers; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
