import { success, type Result } from '../../failure/failure.ts';
import { secondsOf } from '../../media/media.ts';
import type { PlanContext } from '../model/context.ts';
import type { PlanDraft } from '../model/plan.ts';
import { lastSeconds } from '../segments/frame-lookup.ts';
import { decideTracks } from '../tracks/decide-tracks.ts';
import { onlyOutput, OUTPUT } from './convert-step.ts';
import { expectationOf } from './expectation.ts';
import { chooseLayout, type FileUse, segmentationOf } from './layout.ts';
import { writeSteps } from './write-steps.ts';

/** Plans a file of the source's tracks: what becomes of each, how the work is laid out, and the steps for that. */
export function planTracks(context: PlanContext, use: FileUse = 'alone'): Result<PlanDraft> {
  const tracks = decideTracks(context);
  if (!tracks.ok) return tracks;
  const { decisions, kept } = tracks.value;
  const indexes = new Set(kept.map(({ decision }) => decision.track.index));
  const expect = expectationOf(
    context.media,
    context.media.tracks.filter(({ index }) => indexes.has(index)),
    context.format,
    lastOf(context),
  );
  const layout = chooseLayout(context, tracks.value, use);
  const { steps, estimate } = writeSteps(context, tracks.value, layout, secondsOf(expect.duration));
  return success({
    steps,
    segmentation: segmentationOf(layout),
    estimate,
    outputs: onlyOutput(context, OUTPUT, expect),
    decisions,
  });
}

/** How long the last frames of a cut may last. */
function lastOf({ trim, timeMap, capabilities: { frames } }: PlanContext): number {
  const to = trim?.range.to ?? null;
  return to === null || frames.kind !== 'known' ? 0 : lastSeconds(frames.index, to) / timeMap.speed;
}
