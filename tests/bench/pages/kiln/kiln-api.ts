import type { Result } from '../../../../src/domain/failure/failure.ts';
import type { PlanOrder } from '../../../../src/queue/planning/planner.ts';

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

/** How encoding the end of a file went. `heap`: the most memory that the engine's heap took; bytes. */
export type EndRun = {
  readonly ms: number;
  readonly engine: string;
  readonly frames: number;
  readonly bytes: number;
  readonly heap: number;
};

/** What the page offers to the bench. */
export type KilnEnginesPage = {
  /** Converts the file that was chosen, on workers that have been started. */
  readonly convert: (order: EngineOrder) => Promise<Result<EngineRun>>;
  /** Encodes the last seconds of the video of the file that was chosen, as one segment. */
  readonly encodeEnd: (order: EngineOrder, seconds: number) => Promise<Result<EndRun>>;
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
