import { isNonEmpty } from '../../../lib/non-empty.ts';
import { success, type Result } from '../../failure/failure.ts';
import { tracksOf } from '../../media/media.ts';
import type { Options } from '../../options/options.ts';
import type { PlanContext } from '../model/context.ts';
import { mergePlans, type Named } from './merge-plans.ts';
import { geometryOf } from '../tracks/geometry.ts';
import { uprightSize } from '../tracks/picture.ts';
import { planWithinLimit } from '../size-limit/plan-within-limit.ts';
import { planTracks } from '../steps/plan-tracks.ts';
import type { PlanDraft } from '../model/plan.ts';

/** What several resolutions leave no room for: each of them has its own size, in pixels and in bytes. */
export const NOT_BESIDE = {
  renditions: [],
  resolution: 'source',
  videoBitrate: null,
  maxSize: null,
} as const satisfies Partial<Options>;

/** One output for each of the wanted resolutions that the source has; a source that is smaller than all keeps its own. */
export function planRenditions(context: PlanContext): Result<PlanDraft> {
  const options = { ...context.options, ...NOT_BESIDE };
  const plans: Named[] = [];
  for (const resolution of renditionsOf(context)) {
    const planned = planTracks({ ...context, options: { ...options, resolution } }, 'rendition');
    if (!planned.ok) return planned;
    plans.push({ suffix: `${resolution}p`, plan: planned.value });
  }
  return isNonEmpty(plans) ? success(mergePlans(plans)) : planWithinLimit(context);
}

/** The wanted resolutions that are no larger than the source. */
export function renditionsOf(context: PlanContext): readonly Options['resolution'][] {
  const side = shorterSideOf(context) ?? 0;
  return context.options.renditions
    .filter((rung) => rung <= side)
    .map((rung) => `${rung}` as const);
}

/** Pixels of the shorter side of the picture, as it is after the edits that the options ask for; null when there is none. */
export function shorterSideOf({ media, options }: PlanContext): number | null {
  const [track] = tracksOf(media, 'video');
  if (track === undefined) return null;
  const { size } = geometryOf(track, { ...options, ...NOT_BESIDE }, 'video');
  const { width, height } = size ?? uprightSize(track);
  return Math.min(width, height);
}
