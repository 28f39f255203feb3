import type { Result } from '../../../../src/domain/failure.ts';
import type { PlanOrder } from '../../../../src/queue/make-work.ts';

/** What is asked of the engines. `workers`: how many of FFmpeg's there are; null for as many as Kiln would take. */
export type EngineOrder = PlanOrder & { readonly workers: number | null };

/** When a step was over, in milliseconds from the start of the first. */
export type StepTime = { readonly id: string; readonly to: number };

/** How a conversion went. Milliseconds. */
export type EngineRun = {
  /** Getting the engines ready, probing for the plan, the steps themselves, and checking the output. */
  readonly parts: {
    readonly prepare: number;
    readonly plan: number;
    readonly run: number;
    readonly check: number;
  };
  readonly steps: readonly StepTime[];
  /** Who made the tracks, such as `copy+webcodecs`, and in how many pieces. */
  readonly how: string;
};

/** What the page offers to the bench. */
export type KilnEnginesPage = {
  /** Converts the file that was chosen, on workers that have been started. */
  readonly convert: (order: EngineOrder) => Promise<Result<EngineRun>>;
  /** Copies the file that was chosen into the origin private file system as a stream; milliseconds. */
  readonly copy: () => Promise<number>;
  /** Offers the newest output as a download. */
  readonly offer: (name: string) => Promise<void>;
};

declare global {
  interface Window {
    kilnEngines?: KilnEnginesPage;
  }
}
