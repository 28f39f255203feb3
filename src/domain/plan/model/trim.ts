import type { TimeRange } from '../../edits/time-map.ts';

/** The part of a source that a job takes. */
export type Trim = {
  /** `exact`: what is cut is encoded. `key-frames`: it is copied, from a key frame on. */
  readonly mode: 'exact' | 'key-frames';
  /** The real one as soon as it is settled; until then what was asked for. */
  readonly range: TimeRange;
  /** False until somebody looked when the frames are shown: then the cut moves to them. */
  readonly settled: boolean;
};
