import type { NonEmpty } from '../../lib/non-empty.ts';
import type { Failure } from '../failure/failure.ts';
import type { FileKind } from '../media/file-kind.ts';
import type { LostJob, Output, Removal, Run } from './job.ts';
import type { Work } from './work.ts';
import type { Artifact } from '../step/artifact.ts';
import type { Options } from '../options/options.ts';
import type { Avoid } from '../plan/model/decision.ts';
import type { Priority } from './priority.ts';
import type { Source } from './source.ts';
import type { StepId } from '../step/step.ts';
import type { Choice } from '../target/choice.ts';
import type { Target } from '../target/target.ts';

/** What a user, or a program on their behalf, can ask of a job. */
export type UserEvent =
  | { readonly kind: 'release' }
  /** Makes the whole target the job's own. */
  | { readonly kind: 'set-target'; readonly target: Target }
  /**
   * Makes these options the job's own, and leaves the others as they are by then: whoever changes two does not lose the
   * first.
   */
  | { readonly kind: 'set-options'; readonly options: Partial<Options> }
  /** The choice for all files has changed: reaches a job that waits for the user's go and follows it. */
  | { readonly kind: 'choose'; readonly choice: Choice }
  /** The job follows the choice for all files, which is this one, again. Options of its own stay. */
  | { readonly kind: 'follow'; readonly choice: Choice }
  | { readonly kind: 'move'; readonly order: number; readonly priority: Priority }
  | { readonly kind: 'prioritise'; readonly priority: Priority }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'retry' }
  /** Outputs were handed to the user, by their place. */
  | { readonly kind: 'saved'; readonly outputs: readonly number[] }
  /** Takes the job out of the list, until it is put back; what is being worked on is cancelled. */
  | { readonly kind: 'remove'; readonly removal: Removal }
  | { readonly kind: 'put-back' }
  /** One of the sources, read where it is until now, was copied; `source` is the copy. */
  | { readonly kind: 'copied'; readonly of: Source['id']; readonly source: Source }
  /** The sources can be read again: they were given anew, or the user allowed it. `missing`: ids of those that still cannot. */
  | {
      readonly kind: 'found';
      readonly sources: readonly Source[];
      readonly missing?: readonly Source['id'][];
    };

/** Why a job is lost, and which of its sources are meant. */
export type Loss = Pick<LostJob, 'why' | 'missing'>;

/** The file is of another kind than its name says, and is to become what suits that: start over. */
type TurnedOut = { readonly kind: 'turned-out'; readonly as: FileKind };

/** What an attempt at a job tells. Counts only while the job's `run.token` is `token`. */
export type RunEvent = { readonly token: string } & (
  | { readonly kind: 'planned'; readonly work: Work }
  | { readonly kind: 'step-done'; readonly step: StepId; readonly artifact: Artifact }
  | { readonly kind: 'steps-done' }
  | { readonly kind: 'done'; readonly outputs: NonEmpty<Output>; readonly at: number }
  /** The plan turned out wrong: start over without `avoid`. */
  | { readonly kind: 'replan'; readonly avoid: Avoid }
  | TurnedOut
  | {
      readonly kind: 'failed';
      readonly failure: Failure;
      readonly log: readonly string[];
      readonly step: StepId | null;
    }
  | ({ readonly kind: 'source-lost' } & Loss)
  /** The job was paused, and what was still being finished is done. */
  | { readonly kind: 'rested' }
  /** The engine or the page died under it. `log` is what is left of the engine's words. */
  | { readonly kind: 'crashed'; readonly log: readonly string[] }
  /** The page was closed or reloaded in good order. */
  | { readonly kind: 'left' }
);

/**
 * What the runner does to a waiting job: starts it, plans it for `target` ahead of its start, tells why that cannot be or
 * what its file is, or misses its sources.
 */
export type RunnerEvent =
  | { readonly kind: 'start'; readonly run: Run }
  | TurnedOut
  | ({ readonly kind: 'unreachable' } & Loss)
  | { readonly kind: 'planned-ahead'; readonly target: Target; readonly work: Work }
  /** What the user wants cannot be done: nobody has to start it to learn that. */
  | { readonly kind: 'refused'; readonly target: Target; readonly failure: Failure };

/** Everything that can happen to a job. */
export type JobEvent = UserEvent | RunEvent | RunnerEvent;
