import type { NonEmpty } from '../../../lib/non-empty.ts';
import { enginesOf, type EngineId } from '../../engine/engine-id.ts';
import type { Format } from '../../formats/format.ts';
import { secondsOf, type Duration } from '../../media/media.ts';
import type { Step, StepId } from '../../step/step.ts';
import type { Trim } from './trim.ts';
import type { Estimate } from './estimate.ts';
import type { PictureLimit } from './picture-limit.ts';
import type { SizeLimit } from './size-limit.ts';
import type { Decision, MetadataDecision } from './decision.ts';

/** How a long video encode is spread over the cores. */
export type Segmentation =
  /** Segments that are encoded side by side and resumed one by one. */
  | { readonly kind: 'segments'; readonly count: number }
  | { readonly kind: 'whole'; readonly because: WholeReason };

/** Why a video is encoded in one piece. */
export type WholeReason =
  /** No picture is encoded, or too little of one to be worth it. */
  | 'short'
  /** Frames are made anew, from their neighbours or at another rate: at the seams they would differ. */
  | 'new-frames'
  /** Nobody has looked yet when the frames are shown: that is done when the job starts. */
  | 'not-looked'
  /** Nobody knows when the frames are shown. */
  | 'unknown-frames'
  /** Too few frames, too few that can be decoded alone, or gaps between them. */
  | 'uncuttable'
  /** Segments were tried, and did not fit together. */
  | 'seams';

/** What the output must be to be accepted, see `verify.ts`. */
export type Expectation = {
  /** How long the whole is. */
  readonly duration: Duration;
  /** How long each kept track is, by kind, in order. */
  readonly video: readonly Duration[];
  readonly audio: readonly Duration[];
  /** How many tracks of subtitles there are; absent: none. */
  readonly subtitles?: number;
  /** Seconds that a track may be short: a frame, at least 0.1, and what the container cannot say better. */
  readonly tolerance: number;
};

/** What an output may be: a media file, a package that holds several, or the text of subtitles. */
export const OUTPUT_CONTENTS = ['media', 'package', 'cues'] as const;

/** One of the files that a plan makes for the user. */
export type PlannedOutput = {
  /** The step whose artifact it is. */
  readonly step: StepId;
  /** What kind of file it is. */
  readonly format: Pick<Format, 'extension' | 'mime'>;
  readonly content: (typeof OUTPUT_CONTENTS)[number];
  /** What tells it from the other files of the job, such as "720p"; part of its name. Empty when there are no others. */
  readonly suffix: string;
  readonly expect: Expectation;
};

/**
 * The version of plans and steps that this Kiln writes and follows. Raised whenever one that is stored would be read
 * wrongly: then it is planned anew, and artifacts of equal steps are kept, see `unchanged-steps.ts`. What a step's data
 * stand for never changes without the data.
 */
export const PLAN_VERSION = 6;

/** How a job will be done, by the constants alone: what the planners of each kind of format make. */
export type PlanDraft = {
  readonly steps: readonly Step[];
  /** The first is the one that is offered first. */
  readonly outputs: NonEmpty<PlannedOutput>;
  readonly decisions: readonly Decision[];
  readonly segmentation: Segmentation;
  /** How the output comes to be no larger than was asked for; absent when any size will do. */
  readonly sizeLimit?: SizeLimit;
  /** The same for pictures and animations. */
  readonly pictureLimit?: PictureLimit;
  /** What part of the source is taken; absent when it is all of it. */
  readonly trim?: Trim;
  /** Rough bytes of all outputs and seconds until it is there; null when the source does not say enough. */
  readonly estimate: Estimate;
};

/** How a job will be done. Stored with the job; what it promises is shown before it starts. */
export type Plan = PlanDraft & {
  /** What becomes of what the source says of itself; empty where it says nothing. */
  readonly metadata: readonly MetadataDecision[];
  /** The `PLAN_VERSION` of the Kiln that made it. */
  readonly planVersion: number;
  /** What the constants alone say of the estimate, whatever was measured on this device. */
  readonly rawEstimate: Estimate;
};

/** Seconds of media that come out, of the longest output; null when nobody knows. */
export function mediaSeconds({ outputs }: Pick<PlanDraft, 'outputs'>): number | null {
  const known = outputs.flatMap(({ expect }) => secondsOf(expect.duration) ?? []);
  return known.length === 0 ? null : Math.max(...known);
}

/** The ways in which a plan's tracks are made, such as `copy` or `copy` and `ffmpeg`, without repeats. */
export function trackMethods(plan: Plan): ('copy' | EngineId)[] {
  const all = plan.decisions.flatMap(({ action }): readonly ('copy' | EngineId)[] => {
    switch (action.kind) {
      case 'copy':
        return ['copy'];
      case 'encode':
        return enginesOf(action.engine);
      case 'drop':
        return [];
      default:
        return action satisfies never;
    }
  });
  return [...new Set(all)].toSorted();
}

/** The sizes that a plan makes of a picture, such as "720p", in one package or each in a file; empty when it makes one. */
export function renditionNames({ steps, outputs }: Plan): readonly string[] {
  for (const { command } of steps) {
    if (command.kind === 'package') return command.pictures.map(({ name }) => name);
  }
  return outputs.flatMap(({ suffix, content }) =>
    suffix === '' || content === 'cues' ? [] : [suffix],
  );
}
