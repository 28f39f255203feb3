import type { Size } from '../../edits/rect.ts';
import type { StepId } from '../../step/step.ts';

/** One pass that has been measured: the step that made it, what was asked of it, and how many bytes came. */
export type PicturePass = {
  readonly step: StepId;
  readonly picture: Size;
  readonly value: number;
  readonly bytes: number;
};

/**
 * How a picture or an animation, which has no bit rate, comes to be no larger than `limit` bytes: it is made, measured,
 * and made again with fewer pixels or in a lower quality. `accepted`: as in `SizeLimit`.
 */
export type PictureLimit = {
  readonly limit: number;
  readonly accepted: number;
  /** What this pass makes: the size of the picture, and its quality on the codec's own scale. */
  readonly picture: Size;
  readonly value: number;
  /** What earlier passes brought, oldest first. */
  readonly passes: readonly PicturePass[];
};
