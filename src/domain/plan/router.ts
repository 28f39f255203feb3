import { formatOf } from '../formats/catalogue.ts';
import { failed, success, type Result } from '../failure/failure.ts';
import { tracksOf, type MediaInfo } from '../media/media.ts';
import { NO_PACE } from '../edits/pace.ts';
import { resolveOptions, type Target } from '../target/target.ts';
import type { Means, PlanContext } from './context.ts';
import { cutContext, isEmpty } from './steps/cut-context.ts';
import { editFault } from './tracks/edit-fault.ts';
import { calibrated } from './kind-of-plan.ts';
import { planGif } from './kinds/plan-gif.ts';
import { planHls } from './kinds/plan-hls.ts';
import { planRenditions } from './kinds/plan-renditions.ts';
import { planSlideshow } from './kinds/plan-slideshow.ts';
import { planStill } from './kinds/plan-still.ts';
import { planToFit } from './fit/plan-to-fit.ts';
import type { Plan } from './plan.ts';
import { hidesFrames } from './tracks/trimmed.ts';

/**
 * Plans a job. For each track the first that holds: copy, the browser's own codecs, FFmpeg; else it is dropped, and
 * always with a reason. A refusal is a failure value.
 */
export function plan(media: MediaInfo, target: Target, means: Means): Result<Plan> {
  const planned = planByConstants(media, target, means);
  return planned.ok ? success(calibrated(planned.value, means.measures ?? {})) : planned;
}

function planByConstants(media: MediaInfo, target: Target, means: Means): Result<Plan> {
  const playable = (['video', 'audio', 'cover'] as const).some(
    (kind) => tracksOf(media, kind).length > 0,
  );
  if (!playable) return failed({ kind: 'not-media' });
  const format = formatOf(target.format);
  const options = resolveOptions(target);
  const uncut = { target, format, options, means: usable(media, means), budget: null };
  if (target.slideshow !== undefined) {
    return planSlideshow({ ...uncut, media, cut: null, pace: NO_PACE }, target.slideshow);
  }
  const fault = editFault(media, format, options);
  if (fault !== null) return failed({ kind: 'impossible-edit', edit: fault });
  const context = cutContext(media, uncut);
  if (context.cut !== null && isEmpty(context.cut)) {
    const { from, to } = context.cut.range;
    const edit = { kind: 'nothing-left', from: from ?? 0, to: to ?? 0 } as const;
    return failed({ kind: 'impossible-edit', edit });
  }
  const planned = planFor(context);
  return planned.ok && context.cut !== null
    ? success({ ...planned.value, cut: context.cut })
    : planned;
}

function planFor(context: PlanContext): Result<Plan> {
  const { format } = context;
  switch (format.kind) {
    case 'still':
      return planStill(context);
    case 'animation':
      return format.id === 'gif' ? planGif(context) : planToFit(context);
    case 'video':
      if (format.id === 'hls') return planHls(context);
      return context.options.renditions.length === 0 ? planToFit(context) : planRenditions(context);
    case 'audio':
      return planToFit(context);
    default:
      return format.kind satisfies never;
  }
}

/** What of the means may be used for this source. */
function usable(media: MediaInfo, means: Means): Means {
  const without = (because: 'other-failed' | 'unsupported'): Means => ({
    ...means,
    webcodecs: { kind: 'absent', because },
  });
  if (means.avoid.includes('webcodecs')) return without('other-failed');
  // Neither its demuxer nor its muxer knows the edit lists that hide the end of a track.
  return hidesFrames(media) ? without('unsupported') : means;
}
