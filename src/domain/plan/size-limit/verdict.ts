import type { StepId } from '../../step/step.ts';
import type { Plan } from '../model/plan.ts';

/** What to do with an output that has been measured. */
export type Verdict =
  /** The output of this step is the best there is. */
  | { readonly kind: 'take'; readonly step: StepId }
  /** Another pass may come closer to the limit. */
  | { readonly kind: 'again'; readonly plan: Plan }
  /** The usual quality does not fit. */
  | { readonly kind: 'replan' }
  /** Nothing that came out fits; the smallest of it, in bytes. */
  | { readonly kind: 'missed'; readonly limit: number; readonly reached: number };
