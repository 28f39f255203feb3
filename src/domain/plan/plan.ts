import type { Duration, Track } from '../media.ts';
import type { EngineId, Step, StepId } from '../step.ts';

/** A way of doing things that a job has given up, because it failed once. */
export type Avoid = 'copy' | EngineId;

/** What a plan does with one track of the source, and why. */
export type Decision = {
  readonly track: Pick<Track, 'kind' | 'index' | 'codec'>;
  readonly action:
    | { readonly kind: 'copy' }
    | { readonly kind: 'encode'; readonly codec: string; readonly engine: EngineId }
    | { readonly kind: 'drop' };
  readonly reason: Reason;
};

/** Why a track is copied, encoded or left out. */
export type Reason =
  /** The format holds the codec as it is. */
  | 'fits'
  /** The format cannot hold this codec. */
  | 'codec'
  /** An option changes the track. */
  | 'option'
  /** The picture has to be turned upright. */
  | 'rotation'
  /** Part of the track is hidden, and would be shown again by a copy. */
  | 'trimmed'
  /** Copying would lose timestamps, or failed before. */
  | 'copy-unsafe'
  /** The format has no place for such a track. */
  | 'not-held'
  /** The format holds one such track, and another was taken. */
  | 'only-one';

/** What the output must be to be accepted, see `verify.ts`. */
export type Expectation = {
  /** How long the whole is. */
  readonly duration: Duration;
  /** How long each kept track is, by kind, in order. */
  readonly video: readonly Duration[];
  readonly audio: readonly Duration[];
  /** Seconds that a track may be short: a frame, at least 0.1, and what the container cannot say better. */
  readonly tolerance: number;
};

/** How a job will be done. Stored with the job; what it promises is shown before it starts. */
export type Plan = {
  readonly steps: readonly Step[];
  /** The step whose artifact is the output. */
  readonly output: StepId;
  readonly decisions: readonly Decision[];
  readonly expect: Expectation;
  /** Rough bytes of the output and seconds of work on one core; null when the source does not say enough. */
  readonly estimate: { readonly bytes: number | null; readonly seconds: number | null };
};

/** The ways in which a plan's tracks are made, such as `copy` or `copy` and `ffmpeg`, without repeats. */
export function ways(plan: Plan): ('copy' | EngineId)[] {
  const all = plan.decisions.flatMap(({ action }) => {
    switch (action.kind) {
      case 'copy':
        return ['copy' as const];
      case 'encode':
        return [action.engine];
      case 'drop':
        return [];
      default:
        return action satisfies never;
    }
  });
  return [...new Set(all)].toSorted();
}
