import { formatOf } from '../catalogue.ts';
import { failed, type Result } from '../failure.ts';
import { tracksOf, type MediaInfo } from '../media.ts';
import { resolveOptions, type Target } from '../target.ts';
import { planGif } from './plan-gif.ts';
import { planStill } from './plan-still.ts';
import { planTracks } from './plan-tracks.ts';
import type { Avoid, Plan } from './plan.ts';

/**
 * Plans a job: for each track copy, else encode, else drop, always with a reason. A refusal is a failure value.
 * `avoid` names what has failed for this job already.
 */
export function plan(media: MediaInfo, target: Target, avoid: readonly Avoid[]): Result<Plan> {
  const playable = (['video', 'audio', 'cover'] as const).some(
    (kind) => tracksOf(media, kind).length > 0,
  );
  if (!playable) return failed({ kind: 'not-media' });
  const format = formatOf(target.format);
  const context = { media, target, format, options: resolveOptions(target), avoid };
  switch (format.kind) {
    case 'still':
      return planStill(context);
    case 'animation':
      return format.id === 'gif' ? planGif(context) : planTracks(context);
    case 'video':
    case 'audio':
      return planTracks(context);
    default:
      return format.kind satisfies never;
  }
}
