import type { Size } from '../../edits/rect.ts';
import type { StepId } from '../../step/step.ts';

/** One encode that has been measured: the step that made it, what was asked of the encoder, and what came. */
export type Pass = {
  readonly step: StepId;
  readonly bitRate: number;
  readonly picture: Size | null;
  readonly bytes: number;
};

/**
 * How an output comes to be no larger than `limit`. What is encoded at a bit rate is measured, and encoded again at a
 * better one where that is needed; the plan of the next pass takes the place of this one.
 */
export type SizeLimit = {
  /** Bytes. */
  readonly limit: number;
  /** Bytes that are taken in the end where nothing comes out that is within the limit. */
  readonly accepted: number;
  /** Bytes below which another pass is worth it; 0 when whatever fits will do. */
  readonly enough: number;
  /**
   * Bits per second asked of the encoder of what decides about the size: the picture, or the sound where there is none.
   * Null: the usual quality is expected to fit.
   */
  readonly bitRate: number | null;
  /** The size of the picture; null where there is none, or another does not help. */
  readonly picture: Size | null;
  /** The most bits per second that make sense for it. */
  readonly most: number;
  /** Bytes that everything else is expected to take. */
  readonly otherBytes: number;
  /** Seconds of media. */
  readonly seconds: number;
  /** What earlier passes brought, oldest first. */
  readonly passes: readonly Pass[];
};

/** Passes at most, the first one included: two are usual, and the last one is for encoders that are hard to foretell. */
export const MOST_PASSES = 4;

/** The share of a limit that is to be used. */
export const WELL_USED = 0.9;

/** The share of a limit that a first pass aims at: encoders miss their bit rate by a few per cent. */
export const AIM = 0.965;
