/** A job for plain ffmpeg.wasm. `args` stand between input and output; `input` and `output` are file names. */
export type PlainJob = {
  readonly input: string;
  readonly args: readonly string[];
  readonly output: string;
};

/** Milliseconds that each part took, and the exit code. */
export type PlainRun = {
  readonly write: number;
  readonly exec: number;
  readonly read: number;
  readonly code: number;
  /** The end of what ffmpeg said. */
  readonly log: readonly string[];
};

/** What the page offers to the bench. */
export type PlainPage = {
  /** Loads the core; milliseconds. */
  readonly load: () => Promise<number>;
  /** Converts the file that was chosen. */
  readonly convert: (job: PlainJob) => Promise<PlainRun>;
  /** Offers the newest output as a download. */
  readonly offer: (name: string) => void;
};

declare global {
  interface Window {
    plain?: PlainPage;
  }
}
