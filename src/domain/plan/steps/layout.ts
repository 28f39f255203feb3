import type { StepEngine } from '../../engine/engine-id.ts';
import type { PlanContext } from '../model/context.ts';
import { addEstimates, type Estimate } from '../model/estimate.ts';
import type { Segmentation, WholeReason } from '../model/plan.ts';
import { chooseSegments, type ChosenSegments } from '../segments/choose-segments.ts';
import { bridgesTogether, pictureMemory, workersFor } from '../segments/concurrency.ts';
import type { DecidedTracks } from '../tracks/decide-tracks.ts';
import { encodedVideo, total } from '../tracks/outcome.ts';

/** How the work on the tracks of one file is divided into steps. */
export type Layout =
  /** One engine does all of it at once. */
  | { readonly kind: 'one-step'; readonly because: WholeReason }
  /** The browser encodes the video; FFmpeg makes the other tracks, and puts both together. */
  | { readonly kind: 'video-first'; readonly because: WholeReason }
  /** The video in one step, the sound in another, and a third that puts both together. */
  | { readonly kind: 'separate-video'; readonly because: WholeReason }
  /**
   * The same with the video in segments, which can be encoded side by side and are not encoded again after a crash.
   */
  | Extract<ChosenSegments, { kind: 'segments' }>;

/** What a file is made for. */
export type FileUse =
  /** It is all that its plan makes. */
  | 'alone'
  /** Its plan makes others of the same source, which share what is equal: the sound, when it has a step of its own. */
  | 'rendition'
  /** It is not written: a package takes what its video step and its sound step made. */
  | 'package';

/** Chooses the layout: segments where they are worth it, else the fewest steps that its use allows. */
export function chooseLayout(context: PlanContext, tracks: DecidedTracks, use: FileUse): Layout {
  const chosen = chooseSegments(context, encodedVideo(tracks.kept), tracks.engines.video);
  return chosen.kind === 'segments'
    ? chosen
    : { kind: wholeLayout(tracks, use), because: chosen.because };
}

/** The layout of a video in one piece. */
function wholeLayout(
  { kept, engines }: DecidedTracks,
  use: FileUse,
): Exclude<Layout['kind'], 'segments'> {
  const fewest = engines.video === engines.others ? 'one-step' : 'video-first';
  switch (use) {
    case 'alone':
      return fewest;
    case 'rendition': {
      const hasSound = kept.some(({ command }) => command.kind === 'encode-audio');
      // What is stored in between keeps nothing transparent.
      const isTransparent = encodedVideo(kept)?.command.edit.transparency.kind === 'kept';
      return hasSound && !isTransparent ? 'separate-video' : fewest;
    }
    case 'package':
      return 'separate-video';
    default:
      return use satisfies never;
  }
}

/** What a plan says of its layout. */
export function segmentationOf(layout: Layout): Segmentation {
  return layout.kind === 'segments'
    ? { kind: 'segments', count: layout.segments.length }
    : { kind: 'whole', because: layout.because };
}

/** What the tracks cost in this layout, where several workers may share the video. */
export function layoutEstimate(
  context: PlanContext,
  { kept, engines }: DecidedTracks,
  layout: Layout,
): Estimate {
  const video = encodedVideo(kept);
  const all = total(kept);
  if (video === null || video.cost.seconds === null) return all;
  const workers = workersOf(context, engines.video);
  const shared = { seconds: video.cost.seconds / sharing(layout, workers), bytes: 0 };
  const others = total(kept.filter((one) => one !== video));
  return { ...addEstimates(shared, others), bytes: all.bytes };
}

/** How many steps an engine runs side by side that each encode a picture, and so much faster. */
function workersOf(context: PlanContext, engine: StepEngine): number {
  const { device } = context.capabilities;
  switch (engine) {
    case 'ffmpeg':
      return workersFor(device, pictureMemory(context));
    case 'bridge':
      return bridgesTogether(device, pictureMemory(context));
    case 'webcodecs':
    case 'images':
      return 1;
    default:
      return engine satisfies never;
  }
}

/** How many of so many workers the video of a layout keeps busy. */
function sharing(layout: Layout, workers: number): number {
  if (layout.kind === 'segments') return Math.min(workers, layout.segments.length);
  // Most videos can be cut: until somebody looks, that is what to expect.
  return layout.because === 'not-looked' ? workers : 1;
}
