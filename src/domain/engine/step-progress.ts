/** What an engine reports while a step runs. */
export type StepProgress = {
  /** Seconds of media written so far; null when the engine cannot tell. */
  readonly time: number | null;
  /** Bytes read from the inputs and written to the output so far. */
  readonly read: number;
  readonly written: number;
};
