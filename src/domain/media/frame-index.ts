/** When the frames of a video are shown, in seconds from the file's start and in that order, and which of them can be decoded alone. */
export type FrameIndex = {
  readonly times: readonly number[];
  /** Indexes into `times`, ascending. */
  readonly keys: readonly number[];
};
