import type { Format } from '../format.ts';
import type { MediaInfo } from '../media.ts';
import type { Options } from '../options.ts';
import type { Target } from '../target.ts';
import type { Avoid } from './plan.ts';

/** What every planner looks at. `options` holds a value for each option, resolved from the target. */
export type PlanContext = {
  readonly media: MediaInfo;
  readonly target: Target;
  readonly format: Format;
  readonly options: Options;
  readonly avoid: readonly Avoid[];
};
