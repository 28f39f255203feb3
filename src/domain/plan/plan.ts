import type { NonEmpty } from '../../lib/non-empty.ts';
import type { EngineId } from '../engine/engine-id.ts';
import type { Format } from '../formats/format.ts';
import { secondsOf, type Duration, type Track } from '../media/media.ts';
import type { Step, StepId } from '../step/step.ts';
import type { Cut } from './steps/cut.ts';
import type { Estimate } from './estimate.ts';
import type { Fit } from './fit/fit.ts';

/** A way of doing things that a job has given up, because it failed once. */
export type Avoid = 'copy' | 'segments' | 'webcodecs' | 'usual-size';

/** What a plan does with one track of the source, and why. */
export type Decision = {
  readonly track: Pick<Track, 'kind' | 'index' | 'codec'>;
  readonly action:
    | { readonly kind: 'copy' }
    | {
        readonly kind: 'encode';
        readonly codec: string;
        readonly engine: EngineId;
        readonly because: EngineReason;
      }
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
  /** It has to be smaller than it is for the whole to be as small as was asked for. */
  | 'size'
  /** The picture has to be turned upright. */
  | 'rotation'
  /** Part of the track is hidden, and would be shown again by a copy. */
  | 'trimmed'
  /** Copying would lose timestamps, or failed before. */
  | 'copy-unsafe'
  /** The format has no place for such a track. */
  | 'not-held'
  /** The format holds one such track, and another was taken. */
  | 'only-one'
  /** It is over before the part of the source begins that is taken. */
  | 'ended';

/** Why an engine was chosen for a track. */
export type EngineReason =
  /** The browser's own codecs: the fastest way. */
  | 'fastest'
  /** It uses the allowed size better: it takes any bit rate, where the faster one knows a few only. */
  | 'exact-size'
  /** It does so well as the user asked, which the browser's encoders do not: x264 for "smallest". */
  | 'quality'
  /** The browser cannot decode the source's codec. */
  | 'undecodable'
  /** The browser cannot encode the wanted codec. */
  | 'unencodable'
  /** Only it does what an option asks for. */
  | 'edit'
  /** WebCodecs can read or write neither such files nor such pictures. */
  | 'unsupported'
  /** It makes other tracks of this file, and so this one too. */
  | 'together'
  /** The other engine failed at this job. */
  | 'other-failed'
  /** The user allows no other. */
  | 'setting';

/** How a long video encode is spread over the cores. */
export type Spread =
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
  /** Seconds that a track may be short: a frame, at least 0.1, and what the container cannot say better. */
  readonly tolerance: number;
};

/** One of the files that a plan makes for the user. */
export type PlannedOutput = {
  /** The step whose artifact it is. */
  readonly step: StepId;
  /** What kind of file it is. */
  readonly format: Pick<Format, 'extension' | 'mime'>;
  /** What tells it from the other files of the job, such as "720p"; part of its name. Empty when there are no others. */
  readonly suffix: string;
  readonly expect: Expectation;
};

/** How a job will be done. Stored with the job; what it promises is shown before it starts. */
export type Plan = {
  readonly steps: readonly Step[];
  /** The first is the one that is offered first. */
  readonly outputs: NonEmpty<PlannedOutput>;
  readonly decisions: readonly Decision[];
  readonly spread: Spread;
  /** How the output comes to be no larger than was asked for; absent when any size will do. */
  readonly fit?: Fit;
  /** What part of the source is taken; absent when it is all of it. */
  readonly cut?: Cut;
  /** Rough bytes of all outputs and seconds until it is there; null when the source does not say enough. */
  readonly estimate: Estimate;
  /** What the constants alone say of that, whatever was measured on this device; absent in older plans. */
  readonly said?: Estimate;
};

/** True for an output that is no media file, but holds some. */
export function isPackage({ format }: PlannedOutput): boolean {
  return format.extension === 'zip';
}

/** Seconds of media that come out, of the longest output; null when nobody knows. */
export function mediaSeconds({ outputs }: Plan): number | null {
  const known = outputs.flatMap(({ expect }) => secondsOf(expect.duration) ?? []);
  return known.length === 0 ? null : Math.max(...known);
}

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
